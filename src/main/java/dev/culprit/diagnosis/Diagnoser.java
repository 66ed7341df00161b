package dev.culprit.diagnosis;

import dev.culprit.paste.FactExtractor;
import dev.culprit.paste.Paste;
import dev.culprit.paste.PasteLimits;
import dev.culprit.paste.PasteParser;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;

/** Diagnoses pastes against the articles. The same paste and the same knowledge give the same answer. */
@Service
public class Diagnoser {

    private static final Comparator<Finding> STRONGEST_FIRST = Comparator.comparing(Finding::tier)
            .thenComparing(Comparator.comparingDouble(Finding::score).reversed())
            .thenComparing(finding -> finding.article().slug());

    private final KnowledgeBase knowledgeBase;
    private final CandidateFinder candidates;
    private final Background background;
    private final PasteParser parser;
    private final MeterRegistry meters;
    private final FactExtractor extractor = new FactExtractor();

    Diagnoser(
            KnowledgeBase knowledgeBase,
            CandidateFinder candidates,
            DiagnosisSettings settings,
            Background background,
            MeterRegistry meters) {
        this.knowledgeBase = knowledgeBase;
        this.candidates = candidates;
        this.background = background;
        this.meters = meters;
        this.parser = new PasteParser(new PasteLimits(settings.characters(), settings.lines()));
    }

    /** The diagnosis of a text. Never fails for any text. */
    public Diagnosis diagnose(String text) {
        Timer.Sample sample = Timer.start(meters);
        Diagnosis diagnosis = diagnose(text, knowledgeBase.current());
        sample.stop(
                meters.timer("culprit.diagnoses", "verdict", diagnosis.verdict().label()));
        return diagnosis;
    }

    private Diagnosis diagnose(String text, Knowledge knowledge) {
        Paste paste = parser.parse(text);
        FactTable facts = new FactTable(paste, extractor.extract(paste));
        ArticleEvaluator evaluator = new ArticleEvaluator(facts, background);
        List<Finding> findings = new ArrayList<>();
        for (KnownArticle article : candidates.find(facts, knowledge)) {
            findings.add(evaluator.evaluate(article));
        }
        findings.sort(STRONGEST_FIRST);
        Verdict verdict = VerdictRule.decide(findings);
        Advice advice = Advisor.advise(verdict, VerdictRule.isTied(findings), paste);
        return new Diagnosis(
                verdict,
                matches(findings, finding -> finding.tier() != Finding.Tier.NOTHING),
                verdict == Verdict.UNKNOWN ? matches(findings, VerdictRule::isNear) : List.of(),
                paste,
                advice,
                VerdictRule.ALGORITHM,
                knowledge.stamp());
    }

    private static List<Match> matches(List<Finding> findings, Predicate<Finding> wanted) {
        return findings.stream()
                .filter(wanted)
                .limit(VerdictRule.MOST_MATCHES)
                .map(Finding::toMatch)
                .toList();
    }
}
