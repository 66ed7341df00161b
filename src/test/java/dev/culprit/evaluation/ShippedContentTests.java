package dev.culprit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.content.ContentSynchronizer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** The articles that are shipped are tests: of themselves, and of the diagnosis. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {"spring.datasource.url=jdbc:h2:mem:shipped", "logging.threshold.console=trace"})
@ActiveProfiles("command")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShippedContentTests {

    @Autowired
    private ContentSynchronizer content;

    @Autowired
    private SampleCheck check;

    private List<SampleResult> results = List.of();

    @BeforeAll
    void run() {
        results = check.run();
    }

    @Test
    void contentIsReadWithoutAProblem() {
        assertThat(content.last().problems()).isEmpty();
        assertThat(content.last().added()).isNotEmpty();
    }

    @Test
    void everySampleLeadsToItsArticle() {
        assertThat(results.stream()
                        .filter(result -> !result.nearMiss() && !result.passed())
                        .map(SampleResult::complaint))
                .isEmpty();
    }

    @Test
    void noNearMissLeadsToItsArticle() {
        assertThat(results.stream()
                        .filter(result -> result.nearMiss() && !result.passed())
                        .map(SampleResult::complaint))
                .isEmpty();
    }

    @Test
    void everyArticleHasThreeSamplesAndTwoNearMisses() {
        Map<String, Long> samples = count(false);
        Map<String, Long> nearMisses = count(true);
        assertThat(content.last().added()).allSatisfy(slug -> {
            assertThat(samples.getOrDefault(slug, 0L)).as("samples of " + slug).isGreaterThanOrEqualTo(3);
            assertThat(nearMisses.getOrDefault(slug, 0L))
                    .as("near misses of " + slug)
                    .isGreaterThanOrEqualTo(2);
        });
    }

    private Map<String, Long> count(boolean nearMiss) {
        return results.stream()
                .filter(result -> result.nearMiss() == nearMiss)
                .collect(Collectors.groupingBy(SampleResult::slug, Collectors.counting()));
    }
}
