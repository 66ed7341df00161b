package dev.culprit.diagnosis;

import java.util.Comparator;
import java.util.List;

/** Holds articles against the facts of one paste: which clue of an article fits best, and how strong that is. */
final class ArticleEvaluator {

    private static final Comparator<Finding> STRONGEST = Comparator.comparing(Finding::tier)
            .thenComparing(Comparator.comparingDouble(Finding::nats).reversed());

    private static final ClueResult NOTHING = new ClueResult("", Outcome.MISSING, List.of());

    private final FactTable facts;
    private final double nats;

    ArticleEvaluator(FactTable facts, Background background) {
        this.facts = facts;
        this.nats = SampleFacts.of("", facts, background).nats();
    }

    Finding evaluate(KnownArticle article) {
        VersionVerdict affected = VersionVerdicts.of(article.affects(), facts.paste());
        Finding best = new Finding(article, NOTHING, Finding.Tier.NOTHING, affected);
        for (CompiledSignature signature : article.signatures()) {
            ClueResult result = signature.evaluate(facts);
            best = stronger(best, finding(article, result, VerdictRule.ofSignature(result), affected));
        }
        if (article.common().isPresent()) {
            ClueResult result = article.common().get().compare(facts, nats);
            best = stronger(best, finding(article, result, VerdictRule.ofCommon(result), affected));
        }
        // What signatures state is not weakened by an accidental likeness with a sample.
        return best.tier().compareTo(Finding.Tier.WEAK) < 0 ? best : bySample(article, best, affected);
    }

    private Finding bySample(KnownArticle article, Finding found, VersionVerdict affected) {
        Finding best = found;
        boolean stated = !article.signatures().isEmpty();
        for (SampleFacts sample : article.samples()) {
            // Most samples share little; what would not even be named as near is not looked at any closer.
            double shared = sample.shared(facts);
            if (shared >= VerdictRule.NEAR_FLOOR && shared > best.nats() - VerdictRule.MARGIN) {
                ClueResult result = sample.compare(facts, nats);
                best = stronger(best, finding(article, result, VerdictRule.ofSample(result, stated), affected));
            }
        }
        return best;
    }

    /** A version that does not have the bug makes it a step less likely, whatever else fits. */
    private static Finding finding(
            KnownArticle article, ClueResult result, Finding.Tier tier, VersionVerdict affected) {
        Finding found = new Finding(article, result, tier, affected);
        return VerdictRule.isFixed(found) ? new Finding(article, result, tier.lower(), affected) : found;
    }

    private static Finding stronger(Finding one, Finding other) {
        return STRONGEST.compare(other, one) < 0 ? other : one;
    }
}
