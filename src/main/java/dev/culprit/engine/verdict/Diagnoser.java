package dev.culprit.engine.verdict;

import dev.culprit.engine.knowledge.Knowledge;
import dev.culprit.engine.knowledge.KnownArticle;
import dev.culprit.engine.knowledge.SampleIndex;
import dev.culprit.engine.signature.Algorithm;
import dev.culprit.engine.signature.FactContext;
import dev.culprit.engine.signature.FactTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Diagnoses pastes. A diagnosis is a function of the paste and the knowledge: the same give the same answer. */
public final class Diagnoser {

    /** Terms that are looked up unless a setting says otherwise. */
    public static final int TERMS = 24;

    /** Signatures and samples that are looked at unless a setting says otherwise. */
    public static final int CANDIDATES = 100;

    private final int terms;
    private final int candidates;

    /**
     * A diagnoser.
     *
     * @param terms how many of the rarest known facts of a paste are looked up
     * @param candidates how many signatures and samples that share them are looked at
     */
    public Diagnoser(int terms, int candidates) {
        this.terms = terms;
        this.candidates = candidates;
    }

    public Diagnosis diagnose(FactTable paste, Knowledge knowledge) {
        return diagnose(paste, knowledge, null);
    }

    /**
     * The same, where one article is in another state than the knowledge has it.
     *
     * @param instead that state; null for none
     */
    public Diagnosis diagnose(FactTable paste, Knowledge knowledge, @Nullable KnownArticle instead) {
        FactContext facts = new FactContext(paste);
        Decision decision = Decision.of(findings(facts, knowledge, instead), paste.paste());
        List<Match> matches = decision.matches();
        List<KnownArticle> tied = decision.tied();
        return new Diagnosis(
                decision.verdict(),
                matches,
                decision.nearest(),
                paste.paste(),
                Advisor.advise(decision.verdict(), matches, paste.paste()),
                tied.isEmpty() ? List.of() : new Discriminator(facts).between(tied),
                Algorithm.VERSION,
                knowledge);
    }

    /**
     * What the articles say. Only a signature that holds can be as strong as one that holds, and each that can hold is
     * found by its anchors: the index of what is merely alike is asked where none of these is sure.
     */
    private List<Candidate> findings(FactContext facts, Knowledge knowledge, @Nullable KnownArticle instead) {
        ArticleEvaluator evaluator = new ArticleEvaluator(facts, knowledge.frequencies());
        Map<String, Candidate> findings = new HashMap<>();
        for (KnownArticle article : knowledge.anchored(facts)) {
            findings.put(article.slug(), evaluator.evaluate(article));
        }
        if (instead != null) {
            findings.put(instead.slug(), evaluator.evaluate(instead));
        }
        if (isAny(Candidate.Strength.STRONG, findings)) {
            return List.copyOf(findings.values());
        }
        for (KnownArticle article : knowledge.alike(facts.table(), terms, candidates)) {
            findings.computeIfAbsent(article.slug(), slug -> evaluator.evaluate(article));
        }
        // Likenesses are for reading where nothing is claimed; beside a claim they would only distract.
        if (!isAny(Candidate.Strength.FAIR, findings)) {
            SampleIndex.Shared shared = knowledge.shared(facts.table());
            findings.replaceAll((slug, finding) -> evaluator.orSimilarity(finding, shared));
        }
        return List.copyOf(findings.values());
    }

    private static boolean isAny(Candidate.Strength least, Map<String, Candidate> findings) {
        return findings.values().stream().anyMatch(finding -> finding.strength().compareTo(least) <= 0);
    }
}
