package dev.culprit.diagnosis;

/**
 * An article and the clue of it that fits the paste best.
 *
 * @param article the article
 * @param result what the facts say of the clue
 * @param tier how strong that is
 * @param affected what the versions say
 */
record Finding(KnownArticle article, ClueResult result, Tier tier, VersionVerdict affected) {

    /** How strong a finding is, strongest first. */
    enum Tier {
        /** A signature holds with enough information, or all that the samples have in common is there. */
        STRONG,
        /** A signature holds with little information or cannot be told completely, or a sample is much alike. */
        FAIR,
        /** Something of it is there. */
        WEAK,
        NOTHING
    }

    double score() {
        return result.satisfied() - result.nats(Outcome.CONTRADICTING);
    }

    Match toMatch() {
        return new Match(
                article.slug(),
                result.clue(),
                Math.round(score() * 10) / 10.0,
                result.outcome() == Outcome.SATISFIED,
                affected,
                result.evidence());
    }
}
