package dev.culprit.engine.verdict;

import dev.culprit.engine.knowledge.KnownArticle;
import dev.culprit.engine.signature.Assessment;
import dev.culprit.engine.signature.Outcome;
import dev.culprit.engine.signature.Signature.Limit;

/**
 * An article and the clue of it that fits the paste best.
 *
 * @param article the article
 * @param result what the facts say of the clue
 * @param strength how strong that is
 * @param affected what the versions say
 */
record Candidate(KnownArticle article, Assessment result, Strength strength, VersionVerdict affected) {

    /** How strong a finding is, strongest first. */
    enum Strength {
        /** A signature holds with enough information, or all that the samples have in common is there. */
        STRONG,
        /** A signature holds with little information or cannot be told completely, or a sample is much alike. */
        FAIR,
        /** Something of it is there. */
        WEAK,
        NOTHING;

        /** The same, but no stronger than a signature allows. */
        Strength atMost(Limit limit) {
            Strength most = switch (limit) {
                case KNOWN -> STRONG;
                case LIKELY -> FAIR;
                case RELATED -> WEAK;
            };
            return compareTo(most) < 0 ? most : this;
        }

        Strength lower() {
            return this == STRONG ? FAIR : this == FAIR ? WEAK : this;
        }
    }

    /** Information that speaks for it, less what speaks against it; what findings of one strength are ordered by. */
    double nats() {
        return result.satisfied() - result.nats(Outcome.CONTRADICTING);
    }

    /**
     * The same on the one scale of answers, on which the floors of the verdicts stand: what is not complete stays
     * below what is, however many facts of a long stack it shares.
     */
    double score() {
        double share = result.outcome() == Outcome.SATISFIED ? 1 : Math.max(result.share(), result.coverage());
        double nats = nats() * share;
        return switch (strength) {
            case STRONG -> nats;
            case FAIR -> between(VerdictRule.LIKELY_FLOOR, nats, VerdictRule.KNOWN_FLOOR);
            case WEAK, NOTHING -> between(0, nats, VerdictRule.LIKELY_FLOOR);
        };
    }

    /** Below the end, also after rounding. */
    private static double between(double from, double nats, double end) {
        return Math.max(from, Math.min(nats, end - 0.1));
    }

    /** A signature holds completely. */
    boolean isComplete() {
        return result.outcome() == Outcome.SATISFIED;
    }

    /** It is no signature that fits, but a sample. */
    boolean isSimilarity() {
        return result.coverage() > 0;
    }

    Match toMatch(Relation standing) {
        return new Match(
                article,
                result.clue(),
                Math.round(score() * 10) / 10.0,
                isComplete(),
                result.limit(),
                standing,
                affected,
                result.evidence());
    }
}
