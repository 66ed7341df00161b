package dev.culprit.diagnosis;

import dev.culprit.paste.PasteLimits;
import dev.culprit.paste.PasteParser;
import dev.culprit.paste.block.Paste;
import dev.culprit.paste.fact.FactExtractor;
import dev.culprit.paste.fact.Facts;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Diagnoses pastes against the articles. The same paste and the same knowledge give the same answer. */
@Service
public class Diagnoser {

    private final KnowledgeBase knowledgeBase;
    private final DiagnosisSettings settings;
    private final Background background;
    private final FactCounter counter;
    private final PasteParser parser;
    private final MeterRegistry meters;
    private final FactExtractor extractor = new FactExtractor();

    Diagnoser(
            KnowledgeBase knowledgeBase,
            DiagnosisSettings settings,
            Background background,
            FactCounter counter,
            MeterRegistry meters) {
        this.knowledgeBase = knowledgeBase;
        this.settings = settings;
        this.background = background;
        this.counter = counter;
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
        Paste read = parser.parse(text);
        Facts extracted = extractor.extract(read);
        Paste paste = extracted.isLimited() ? read.partlyRead() : read;
        FactTable facts = new FactTable(paste, extracted);
        List<Finding> findings = findings(facts, knowledge);
        Diagnosis diagnosis = diagnosis(facts, findings, knowledge);
        // Ordinary is what no article explains: a bug that many people paste must not become harder to tell.
        if (diagnosis.verdict() == Verdict.UNKNOWN || diagnosis.verdict() == Verdict.RELATED) {
            counter.note(facts);
        }
        return diagnosis;
    }

    /**
     * What the articles say. Only a signature that holds can be as strong as one that holds, and each that can hold is
     * found by its anchors: the index of what is merely alike is asked where none of these is sure.
     */
    private List<Finding> findings(FactTable facts, Knowledge knowledge) {
        ArticleEvaluator evaluator = new ArticleEvaluator(facts, background);
        Map<String, Finding> findings = new HashMap<>();
        for (KnownArticle article : knowledge.anchored(facts)) {
            findings.put(article.slug(), evaluator.evaluate(article));
        }
        if (isAny(Finding.Tier.STRONG, findings)) {
            return List.copyOf(findings.values());
        }
        for (KnownArticle article : knowledge.alike(facts, settings.terms(), settings.candidates())) {
            findings.computeIfAbsent(article.slug(), slug -> evaluator.evaluate(article));
        }
        // Likenesses are for reading where nothing is claimed; beside a claim they would only distract.
        if (!isAny(Finding.Tier.FAIR, findings)) {
            SampleIndex.Shared shared = knowledge.shared(facts);
            findings.replaceAll((slug, finding) -> evaluator.orLikeness(finding, shared));
        }
        return List.copyOf(findings.values());
    }

    private static boolean isAny(Finding.Tier least, Map<String, Finding> findings) {
        return findings.values().stream().anyMatch(finding -> finding.tier().compareTo(least) <= 0);
    }

    private static Diagnosis diagnosis(FactTable facts, List<Finding> findings, Knowledge knowledge) {
        Decision decision = Decision.of(findings, facts.paste());
        List<Match> matches = decision.matches();
        List<KnownArticle> tied = decision.tied();
        return new Diagnosis(
                decision.verdict(),
                matches,
                decision.nearest(),
                facts.paste(),
                Advisor.advise(decision.verdict(), matches, facts.paste()),
                tied.isEmpty() ? List.of() : new Separator(facts).between(tied),
                VerdictRule.ALGORITHM,
                knowledge);
    }
}
