package dev.culprit.search;

import dev.culprit.article.ArticleText;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.hibernate.search.mapper.orm.Search;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The index itself: built anew from the database when the two do not agree, a lost folder say. */
@Component
public class SearchIndex implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);

    private final EntityManagerFactory factory;
    private final EntityManager entities;
    private final TransactionTemplate transactions;

    SearchIndex(EntityManagerFactory factory, EntityManager entities, TransactionTemplate transactions) {
        this.factory = factory;
        this.entities = entities;
        this.transactions = transactions;
    }

    /** Before content is synchronised, which trusts the index to know what the database knows. */
    @Override
    public void afterSingletonsInstantiated() {
        boolean complete = Boolean.TRUE.equals(transactions.execute(status -> isComplete()));
        if (!complete) {
            LOG.info("The search index does not match the database and is built anew");
            rebuild();
        }
    }

    /** Empties the index and fills it from the database. Returns when everything is searchable. */
    public void rebuild() {
        try {
            Search.mapping(factory)
                    .scope(Object.class)
                    .massIndexer()
                    .threadsToLoadObjects(1)
                    .startAndWait();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** A crash may come between the database and the index: what matters is that both were read from the same files. */
    private boolean isComplete() {
        return indexedTexts().equals(storedTexts());
    }

    private List<String> indexedTexts() {
        return Search.session(entities)
                .search(ArticleText.class)
                .select(f -> f.composite()
                        .from(f.field("language", String.class), f.field("article.contentHash", String.class))
                        .as((language, hash) -> language + hash))
                .where(f -> f.matchAll())
                .fetchAllHits()
                .stream()
                .sorted()
                .toList();
    }

    private List<String> storedTexts() {
        return entities.createQuery("select concat(t.language, t.article.contentHash) from ArticleText t", String.class)
                .getResultStream()
                .sorted()
                .toList();
    }
}
