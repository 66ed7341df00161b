package dev.culprit;

import dev.culprit.search.SearchIndex;
import javax.sql.DataSource;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Fills the database with the articles of the tests. */
@TestComponent
class KnowledgeLoader implements ApplicationRunner {

    private final DataSource database;
    private final SearchIndex index;

    KnowledgeLoader(DataSource database, SearchIndex index) {
        this.database = database;
        this.index = index;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        new ResourceDatabasePopulator(false, false, "UTF-8", new ClassPathResource("knowledge.sql")).execute(database);
        index.rebuild();
    }
}
