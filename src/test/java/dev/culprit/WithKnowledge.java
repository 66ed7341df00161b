package dev.culprit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/** Runs the whole service on a free port, with the articles of {@code src/test/resources/knowledge}; one service for all such tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "culprit.content.directory=src/test/resources/knowledge",
            "culprit.content.watch=false",
            "spring.datasource.url=jdbc:h2:mem:knowledge;DB_CLOSE_DELAY=-1",
            "spring.jpa.properties.hibernate.search.backend.directory.type=local-heap",
            "spring.jpa.properties.hibernate.search.configuration_property_checking.strategy=ignore",
        })
@AutoConfigureMockMvc
public @interface WithKnowledge {}
