package dev.culprit.evaluation;

import dev.culprit.engine.verdict.Diagnosis;
import java.util.List;
import java.util.function.Function;

/** Diagnoses samples and near misses against all articles, on all processors. */
final class SampleCheck {

    private final Function<String, Diagnosis> diagnosing;

    SampleCheck(Function<String, Diagnosis> diagnosing) {
        this.diagnosing = diagnosing;
    }

    /** These, in their order; the step is taken after each. */
    List<SampleResult> run(List<StoredPaste> chosen, Runnable step) {
        return chosen.parallelStream()
                .map(paste -> {
                    SampleResult result = run(paste);
                    step.run();
                    return result;
                })
                .toList();
    }

    SampleResult run(StoredPaste paste) {
        Diagnosis diagnosis = diagnosing.apply(paste.text());
        return SampleResult.of(
                paste,
                diagnosis.verdict().label(),
                diagnosis.matches().stream().map(Rival::of).toList());
    }
}
