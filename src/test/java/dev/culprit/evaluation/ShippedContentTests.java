package dev.culprit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.content.ContentProblem;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The articles that are shipped are tests: of themselves, and of the diagnosis. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShippedContentTests {

    private final CheckedContent content = new CheckedContent(new Workbench(), Path.of("content"));

    private List<SampleResult> results = List.of();

    @BeforeAll
    void run() {
        results = content.check().run(pastes(), () -> {});
    }

    private List<StoredPaste> pastes() {
        return content.pastes(content.hashes().keySet());
    }

    @Test
    void contentIsReadWithoutAProblemAndKeepsTheAuthorsChecklist() {
        assertThat(content.hashes()).isNotEmpty();
        assertThat(lines(content.problems(slug -> true).stream()
                        .filter(problem -> problem.severity() == ContentProblem.Severity.ERROR)
                        .map(ContentProblem::toString)))
                .isEmpty();
    }

    @Test
    void nothingOfTheChecklistWasLeftOut() {
        assertThat(content.unchecked()).isEmpty();
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
        List<MutationResult> mutated = new MutationCheck(content.check()).run(pastes(), () -> {});
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
