package dev.culprit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.content.Checklist;
import dev.culprit.content.ContentProblem;
import dev.culprit.content.ContentSynchronizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private Checklist checklist;

    @Autowired
    private SampleCheck check;

    @Autowired
    private StoredPastes pastes;

    @Autowired
    private MutationCheck mutations;

    private List<SampleResult> results = List.of();

    @BeforeAll
    void run() {
        results = check.run();
    }

    @Test
    void contentIsReadWithoutAProblem() {
        assertThat(lines(content.last().problems().stream().map(ContentProblem::toString)))
                .isEmpty();
        assertThat(content.last().added()).isNotEmpty();
    }

    @Test
    void everyArticleKeepsTheAuthorsChecklist() {
        assertThat(lines(checklist.check(content.folder(), slug -> true).stream()
                        .filter(problem -> problem.severity() == ContentProblem.Severity.ERROR)
                        .map(ContentProblem::toString)))
                .isEmpty();
    }

    @Test
    void nothingOfTheChecklistWasLeftOut() {
        assertThat(checklist.unchecked()).isEmpty();
    }

    @Test
    void everySampleLeadsToItsArticle() {
        assertThat(lines(results.stream()
                        .filter(result -> !result.nearMiss() && !result.passed())
                        .map(SampleResult::complaint)))
                .isEmpty();
    }

    @Test
    void noNearMissLeadsToItsArticle() {
        assertThat(lines(results.stream()
                        .filter(result -> result.nearMiss() && !result.passed())
                        .map(SampleResult::complaint)))
                .isEmpty();
    }

    @Test
    void noTwoArticlesComeClose() {
        assertThat(lines(Confusion.of(results).close().stream().map(Confusion.Pair::toString)))
                .isEmpty();
    }

    @Test
    void samplesThatReachUsInAnotherFormStillLeadToTheirArticle() {
        List<MutationResult> mutated = mutations.run(pastes.all(), () -> {});
        MutationResult all = MutationResult.sum(mutated);
        assertThat(all.keptShare())
                .as(lines(mutated.stream()
                        .flatMap(result -> result.lost().stream().map(lost -> result.mutation() + ": " + lost))))
                .isGreaterThanOrEqualTo(MutationCheck.KEPT);
        assertThat(all.namedShare()).isGreaterThanOrEqualTo(MutationCheck.NAMED);
    }

    /** One a line, for a hundred articles have much to say. */
    private static String lines(Stream<String> complaints) {
        return complaints.collect(Collectors.joining("\n"));
    }
}
