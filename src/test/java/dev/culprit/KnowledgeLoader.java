package dev.culprit;

import dev.culprit.article.KnowledgeChanged;
import dev.culprit.search.SearchIndex;
import javax.sql.DataSource;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Fills the database with the articles of the tests. */
@TestComponent
class KnowledgeLoader implements ApplicationRunner {

    private final DataSource database;
    private final SearchIndex index;

    private final ApplicationEventPublisher events;

    KnowledgeLoader(DataSource database, SearchIndex index, ApplicationEventPublisher events) {
        this.database = database;
        this.index = index;
        this.events = events;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        new ResourceDatabasePopulator(false, false, "UTF-8", new ClassPathResource("knowledge.sql")).execute(database);
        index.rebuild();
        events.publishEvent(new KnowledgeChanged("test"));
    }
}
