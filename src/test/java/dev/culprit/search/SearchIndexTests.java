package dev.culprit.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.WithKnowledge;
import dev.culprit.article.ArticleText;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithKnowledge
class SearchIndexTests {

    @Autowired
    private SearchIndex index;

    @Autowired
    private ArticleSearch search;

    @Autowired
    private EntityManagerFactory factory;

    private long found() {
        return search.search("fork", "en", "", 0, 10).total();
    }

    @Test
    void whatTheIndexLostIsFoundAgainAfterAStart() {
        long before = found();
        assertThat(before).isPositive();
        Search.mapping(factory).scope(ArticleText.class).workspace().purge();
        Search.mapping(factory).scope(ArticleText.class).workspace().refresh();
        assertThat(found()).isZero();
        index.afterSingletonsInstantiated();
        assertThat(found()).isEqualTo(before);
    }
}
