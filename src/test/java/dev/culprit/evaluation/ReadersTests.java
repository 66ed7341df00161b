package dev.culprit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.engine.verdict.Diagnosis;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Pastes as readers of the shipped articles would have them, written before the signatures. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadersTests {

    private static final double LEAST_RECALL = 0.9;

    private Function<String, Diagnosis> diagnosing = text -> {
        throw new IllegalStateException("the content is not read yet");
    };

    @BeforeAll
    void read() {
        Workbench bench = new Workbench();
        diagnosing = bench.diagnosing(bench.knowledge(bench.articles(Path.of("content"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"concurrency", "python-at-large"})
    void readersFindTheirArticleAndNobodyElseIsAnswered(String name) throws IOException {
        List<CaseResult> results = new LabelledCases(JsonMapper.builder().build())
                .read(Path.of("src/test/resources/readers", name + ".jsonl")).stream()
                        .map(one -> CaseResult.of(one, diagnosing.apply(one.text()), 0))
                        .toList();
        List<CaseResult> positives = results.stream()
                .filter(result -> !result.labelled().isNegative())
                .toList();
        List<CaseResult> negatives = results.stream()
                .filter(result -> result.labelled().isNegative())
                .toList();

        assertThat(positives).hasSizeGreaterThanOrEqualTo(30);
        assertThat(positives.stream().filter(CaseResult::isRight).count() / (double) positives.size())
                .isGreaterThanOrEqualTo(LEAST_RECALL);
        assertThat(negatives)
                .isNotEmpty()
                .allSatisfy(result ->
                        assertThat(result.claims()).as(result.labelled().id()).isFalse());
    }
}
