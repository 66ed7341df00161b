package dev.culprit.diagnosis;

import dev.culprit.engine.signature.FactReader;
import dev.culprit.engine.signature.FactTable;
import dev.culprit.engine.verdict.Diagnoser;
import dev.culprit.engine.verdict.Diagnosis;
import dev.culprit.engine.verdict.Verdict;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.springframework.stereotype.Service;

/** Diagnoses pastes with the articles of the moment, within the configured limits, and counts what it answers. */
@Service
public class DiagnosisService {

    private final KnowledgeBase knowledgeBase;
    private final FactReader reader;
    private final Diagnoser diagnoser;
    private final FactCounter counter;
    private final MeterRegistry meters;

    DiagnosisService(
            KnowledgeBase knowledgeBase, DiagnosisSettings settings, FactCounter counter, MeterRegistry meters) {
        this.knowledgeBase = knowledgeBase;
        this.reader = new FactReader(settings.limits());
        this.diagnoser = new Diagnoser(settings.terms(), settings.candidates());
        this.counter = counter;
        this.meters = meters;
    }

    /** The diagnosis of a text. Never fails for any text. */
    public Diagnosis diagnose(String text) {
        Timer.Sample sample = Timer.start(meters);
        FactTable facts = reader.read(text);
        Diagnosis diagnosis = diagnoser.diagnose(facts, knowledgeBase.current());
        // Ordinary is what no article explains: a bug that many people paste must not become harder to tell.
        if (diagnosis.verdict() == Verdict.UNKNOWN || diagnosis.verdict() == Verdict.RELATED) {
            counter.note(facts);
        }
        sample.stop(
                meters.timer("culprit.diagnoses", "verdict", diagnosis.verdict().label()));
        return diagnosis;
    }
}
