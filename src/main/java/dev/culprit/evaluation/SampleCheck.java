package dev.culprit.evaluation;

import dev.culprit.diagnosis.DiagnosisService;
import dev.culprit.engine.verdict.Diagnosis;
import java.util.List;
import org.springframework.stereotype.Component;

/** Diagnoses samples and near misses against all articles, on all processors. */
@Component
class SampleCheck {

    private final StoredPastes pastes;
    private final DiagnosisService diagnoser;

    SampleCheck(StoredPastes pastes, DiagnosisService diagnoser) {
        this.pastes = pastes;
        this.diagnoser = diagnoser;
    }

    /** Every sample and near miss of every article. */
    List<SampleResult> run() {
        return run(pastes.all(), () -> {});
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
        Diagnosis diagnosis = diagnoser.diagnose(paste.text());
        return SampleResult.of(
                paste,
                diagnosis.verdict().label(),
                diagnosis.matches().stream().map(Rival::of).toList());
    }
}
