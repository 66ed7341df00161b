package dev.culprit.diagnosis;

import dev.culprit.article.Signature.Limit;
import dev.culprit.diagnosis.Finding.Tier;
import java.util.Comparator;
import java.util.List;

/** Holds articles against the facts of one paste: which clue of an article fits best, and how strong that is. */
final class ArticleEvaluator {

    private static final Comparator<Finding> STRONGEST = Comparator.comparing(Finding::tier)
            .thenComparing(Comparator.comparingDouble(Finding::nats).reversed());

    private static final ClueResult NOTHING = new ClueResult("", Outcome.MISSING, List.of(), Limit.RELATED);
    private static final VersionVerdict NOT_ASKED =
            new VersionVerdict(VersionVerdict.Status.UNKNOWN, "", "", List.of());

    private final FactContext facts;
    private final Background background;

    /** Only likenesses ask for it, and few pastes are held against any: negative until it is asked for. */
    private double ofPaste = -1;

    ArticleEvaluator(FactContext facts, Background background) {
        this.facts = facts;
        this.background = background;
    }

    /** What its signatures say; nothing where that would not even be named as near. */
    Finding evaluate(KnownArticle article) {
        Finding best = new Finding(article, NOTHING, Tier.NOTHING, NOT_ASKED);
        for (CompiledSignature signature : article.signatures()) {
            if (signature.reaches(VerdictRule.NEAR_FLOOR, facts)) {
                ClueResult result = signature.evaluate(facts);
                Tier tier = VerdictRule.ofSignature(result).atMost(result.limit());
                best = stronger(best, finding(article, result, tier));
            }
        }
        return best;
    }

    /**
     * The finding, or what is more: a likeness with a sample. What signatures state is not weakened by an accidental
     * likeness.
     */
    Finding orLikeness(Finding found, SampleIndex.Shared shared) {
        if (found.tier().compareTo(Tier.WEAK) < 0) {
            return found;
        }
        Finding best = found;
        for (SampleFacts sample : found.article().samples()) {
            // Most samples share little; what would not even be named as near is not looked at any closer.
            double nats = shared.with(sample);
            if (nats >= VerdictRule.NEAR_FLOOR && nats > best.nats() - VerdictRule.MARGIN) {
                ClueResult result = sample.compare(facts.table(), ofPaste());
                best = stronger(best, finding(found.article(), result, VerdictRule.ofSample(result)));
            }
        }
        return best;
    }

    /** A version that does not have the bug makes it a step less likely, whatever else fits. */
    private Finding finding(KnownArticle article, ClueResult result, Tier tier) {
        if (tier == Tier.NOTHING) {
            return new Finding(article, result, tier, NOT_ASKED);
        }
        Finding found = new Finding(article, result, tier, VersionVerdicts.of(article.affects(), facts.paste()));
        return VerdictRule.isFixed(found) ? new Finding(article, result, tier.lower(), found.affected()) : found;
    }

    /** Information of the paste's own facts. */
    private double ofPaste() {
        if (ofPaste < 0) {
            ofPaste = SampleFacts.nats(facts.table(), background);
        }
        return ofPaste;
    }

    private static Finding stronger(Finding one, Finding other) {
        return STRONGEST.compare(other, one) < 0 ? other : one;
    }
}
