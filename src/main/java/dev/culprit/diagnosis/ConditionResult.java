package dev.culprit.diagnosis;

import java.util.List;

/**
 * What the facts say of a condition.
 *
 * @param outcome the worst outcome of its predicates
 * @param scope the scope in which it was asked; -1 for none
 * @param evidence one entry for each predicate
 */
record ConditionResult(Outcome outcome, int scope, List<Evidence> evidence) {

    ConditionResult {
        evidence = List.copyOf(evidence);
    }

    /** Nats of what is satisfied. */
    double satisfiedNats() {
        return evidence.stream()
                .filter(entry -> entry.outcome() == Outcome.SATISFIED)
                .mapToDouble(Evidence::weight)
                .sum();
    }
}
