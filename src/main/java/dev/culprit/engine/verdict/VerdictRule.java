package dev.culprit.engine.verdict;

import dev.culprit.engine.signature.Assessment;
import dev.culprit.engine.signature.Evidence;
import dev.culprit.engine.signature.Outcome;
import dev.culprit.engine.signature.PredicateKind;
import java.util.List;
import java.util.Set;

/**
 * From findings to a verdict. The floors are in nats: a signature that says no more than "a KeyError" (2.7 nats) or
 * "a segmentation fault" is never enough. See {@code src/docs/diagnosis.md} for how the numbers were chosen.
 */
public final class VerdictRule {

    /** Least information of a signature that holds for {@code known}: one paste in 1,800. */
    public static final double KNOWN_FLOOR = 7.5;

    /** Least information for {@code likely}. */
    public static final double LIKELY_FLOOR = 4.5;

    /** Least information of the satisfied part of a signature that cannot be told completely. */
    static final double OPEN_FLOOR = 7.5;

    /** Least share of such a signature. */
    static final double OPEN_SHARE = 0.5;

    /** Least of both for {@code related}. */
    public static final double RELATED_FLOOR = 4.5;

    static final double RELATED_SHARE = 0.34;

    /**
     * Least information of what a likeness shares beside frames and modules: the stack below any callback of an event
     * loop is the same, whatever was raised in it, and a common type, {@code RuntimeError} say, adds 3 nats at most.
     */
    static final double TELLING_FLOOR = 4;

    private static final Set<String> TELLING = Set.of(
            PredicateKind.EXCEPTION.key(),
            PredicateKind.MESSAGE.key(),
            PredicateKind.WARNING.key(),
            PredicateKind.LOG.key(),
            PredicateKind.BLOCKED_IN.key());

    /** Least of both for what is named as closest where nothing fits. */
    static final double NEAR_FLOOR = 2;

    static final double NEAR_SHARE = 0.2;

    /** A runner-up of the same strength that is nearer than this makes a tie. */
    static final double MARGIN = 2;

    /** Most articles that {@code likely} and {@code related} show. */
    static final int MOST_MATCHES = 3;

    private VerdictRule() {}

    static Candidate.Strength ofSignature(Assessment result) {
        double nats = result.satisfied();
        return switch (result.outcome()) {
            case SATISFIED ->
                nats >= KNOWN_FLOOR
                        ? Candidate.Strength.STRONG
                        : nats >= LIKELY_FLOOR ? Candidate.Strength.FAIR : weakOrNothing(result);
            case MISSING ->
                nats >= OPEN_FLOOR && result.share() >= OPEN_SHARE ? Candidate.Strength.FAIR : weakOrNothing(result);
            case CONTRADICTING -> weakOrNothing(result);
        };
    }

    /** A likeness with a sample is for reading, when it shares something that tells and not only the way there. */
    static Candidate.Strength ofSample(Assessment result) {
        double telling = result.evidence().stream()
                .filter(entry -> entry.outcome() == Outcome.SATISFIED && TELLING.contains(entry.fact()))
                .mapToDouble(Evidence::weight)
                .sum();
        return telling >= TELLING_FLOOR ? weakOrNothing(result) : Candidate.Strength.NOTHING;
    }

    private static Candidate.Strength weakOrNothing(Assessment result) {
        return result.satisfied() >= RELATED_FLOOR && Math.max(result.share(), result.coverage()) >= RELATED_SHARE
                ? Candidate.Strength.WEAK
                : Candidate.Strength.NOTHING;
    }

    /** Worth naming among what came closest: a part of a signature that tells something is there. */
    static boolean isNear(Candidate finding) {
        return finding.result().satisfied() >= NEAR_FLOOR && finding.result().share() >= NEAR_SHARE;
    }

    /** The verdict for what comes first, and how the others stand to it. */
    static Verdict decide(Candidate best, List<Relation> others) {
        boolean alone = others.stream().noneMatch(other -> other == Relation.TIED || other == Relation.ALSO);
        return switch (best.strength()) {
            case STRONG -> alone ? Verdict.KNOWN : Verdict.LIKELY;
            case FAIR -> Verdict.LIKELY;
            case WEAK -> Verdict.RELATED;
            case NOTHING -> Verdict.UNKNOWN;
        };
    }

    /** The paste shows a version in which the bug is mended: then it is rather something else. */
    static boolean isFixed(Candidate finding) {
        return finding.affected().status() == VersionVerdict.Status.FIXED;
    }
}
