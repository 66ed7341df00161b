package dev.culprit.evaluation;

import dev.culprit.engine.verdict.Diagnosis;
import dev.culprit.engine.verdict.Match;
import dev.culprit.engine.verdict.Verdict;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to a labelled case.
 *
 * @param labelled the case
 * @param verdict the verdict
 * @param slugs slugs of the matches, best first
 * @param score nats of the first match; 0 when there is none
 * @param nanos time of the diagnosis
 */
record CaseResult(LabelledCase labelled, Verdict verdict, List<String> slugs, double score, long nanos) {

    static CaseResult of(LabelledCase labelled, Diagnosis diagnosis, long nanos) {
        return new CaseResult(
                labelled,
                diagnosis.verdict(),
                diagnosis.matches().stream().map(Match::slug).toList(),
                diagnosis.matches().stream()
                        .mapToDouble(Match::score)
                        .findFirst()
                        .orElse(0),
                nanos);
    }

    /** {@code known} and {@code likely} claim an answer; {@code related} and {@code unknown} do not. */
    boolean claims() {
        return verdict == Verdict.KNOWN || verdict == Verdict.LIKELY;
    }

    /** 1 for the first match; 0 when no match is right. */
    int rank() {
        for (int i = 0; i < slugs.size(); i++) {
            if (labelled.accepts(slugs.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** A positive is right when its article is claimed first; a negative when nothing wrong is claimed. */
    boolean isRight() {
        if (labelled.isNegative()) {
            return !claims() || (!slugs.isEmpty() && labelled.accepts(slugs.get(0)));
        }
        return claims() && rank() == 1;
    }

    /** Whether what is named first is right, whatever the verdict. */
    boolean isFirstRight() {
        return !slugs.isEmpty() && labelled.accepts(slugs.get(0));
    }

    /** A negative that is answered with an article of which the labels know nothing: it may well be right. */
    boolean isUnlisted(@Nullable Set<String> listed) {
        return listed != null
                && labelled.isNegative()
                && !isRight()
                && !slugs.isEmpty()
                && !listed.contains(slugs.get(0));
    }
}
