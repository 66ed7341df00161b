package dev.culprit.search;

import dev.culprit.article.ArticleText;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.hibernate.search.engine.backend.analysis.AnalysisToken;
import org.hibernate.search.engine.backend.index.IndexManager;
import org.hibernate.search.mapper.orm.Search;

/** Cuts words into the terms that the index holds. */
final class IndexTerms {

    private final IndexManager index;

    IndexTerms(EntityManagerFactory factory) {
        index = Search.mapping(factory).indexedEntity(ArticleText.class).indexManager();
    }

    /**
     * The terms of a word in their order; none of a word that the analysis drops.
     *
     * @param analyzer one of {@link SearchAnalysis}
     */
    List<String> of(String word, String analyzer) {
        return index.analyze(analyzer, word).stream().map(AnalysisToken::term).toList();
    }
}
