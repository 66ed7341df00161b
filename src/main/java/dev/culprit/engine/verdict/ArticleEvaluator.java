package dev.culprit.engine.verdict;

import dev.culprit.engine.knowledge.KnownArticle;
import dev.culprit.engine.knowledge.SampleFacts;
import dev.culprit.engine.knowledge.SampleIndex;
import dev.culprit.engine.signature.Assessment;
import dev.culprit.engine.signature.CompiledSignature;
import dev.culprit.engine.signature.FactContext;
import dev.culprit.engine.signature.FrequencyTable;
import dev.culprit.engine.signature.Outcome;
import dev.culprit.engine.signature.Signature.Limit;
import dev.culprit.engine.verdict.Candidate.Strength;
import java.util.Comparator;
import java.util.List;

/** Holds articles against the facts of one paste: which clue of an article fits best, and how strong that is. */
final class ArticleEvaluator {

    private static final Comparator<Candidate> STRONGEST = Comparator.comparing(Candidate::strength)
            .thenComparing(Comparator.comparingDouble(Candidate::nats).reversed());

    private static final Assessment NOTHING = new Assessment("", Outcome.MISSING, List.of(), Limit.RELATED);
    private static final VersionVerdict NOT_ASKED =
            new VersionVerdict(VersionVerdict.Status.UNKNOWN, "", "", List.of());

    private final FactContext facts;
    private final FrequencyTable frequencies;

    /** Only likenesses ask for it, and few pastes are held against any: negative until it is asked for. */
    private double ofPaste = -1;

    ArticleEvaluator(FactContext facts, FrequencyTable frequencies) {
        this.facts = facts;
        this.frequencies = frequencies;
    }

    /** What its signatures say; nothing where that would not even be named as near. */
    Candidate evaluate(KnownArticle article) {
        Candidate best = new Candidate(article, NOTHING, Strength.NOTHING, NOT_ASKED);
        for (CompiledSignature signature : article.signatures()) {
            if (signature.reaches(VerdictRule.NEAR_FLOOR, facts)) {
                Assessment result = signature.evaluate(facts);
                Strength strength = VerdictRule.ofSignature(result).atMost(result.limit());
                best = stronger(best, finding(article, result, strength));
            }
        }
        return best;
    }

    /**
     * The finding, or what is more: a likeness with a sample. What signatures state is not weakened by an accidental
     * likeness.
     */
    Candidate orSimilarity(Candidate found, SampleIndex.Shared shared) {
        if (found.strength().compareTo(Strength.WEAK) < 0) {
            return found;
        }
        Candidate best = found;
        for (SampleFacts sample : found.article().samples()) {
            // Most samples share little; what would not even be named as near is not looked at any closer.
            double nats = shared.with(sample);
            if (nats >= VerdictRule.NEAR_FLOOR && nats > best.nats() - VerdictRule.MARGIN) {
                Assessment result = sample.compare(facts.table(), ofPaste());
                best = stronger(best, finding(found.article(), result, VerdictRule.ofSample(result)));
            }
        }
        return best;
    }

    /** A version that does not have the bug makes it a step less likely, whatever else fits. */
    private Candidate finding(KnownArticle article, Assessment result, Strength strength) {
        if (strength == Strength.NOTHING) {
            return new Candidate(article, result, strength, NOT_ASKED);
        }
        Candidate found =
                new Candidate(article, result, strength, VersionVerdicts.of(article.affects(), facts.paste()));
        return VerdictRule.isFixed(found) ? new Candidate(article, result, strength.lower(), found.affected()) : found;
    }

    /** Information of the paste's own facts. */
    private double ofPaste() {
        if (ofPaste < 0) {
            ofPaste = SampleFacts.nats(facts.table(), frequencies);
        }
        return ofPaste;
    }

    private static Candidate stronger(Candidate one, Candidate other) {
        return STRONGEST.compare(other, one) < 0 ? other : one;
    }
}
