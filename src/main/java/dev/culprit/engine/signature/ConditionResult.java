package dev.culprit.engine.signature;

import java.util.List;
import java.util.function.Supplier;

/**
 * What the facts say of a condition.
 *
 * @param outcome the worst outcome of its predicates
 * @param scope the scope in which it was asked; -1 for none
 * @param satisfiedNats information in nats of what is satisfied
 * @param writing writes the evidence: of many alternatives only the best is asked for it
 */
record ConditionResult(Outcome outcome, int scope, double satisfiedNats, Supplier<List<Evidence>> writing) {

    /** One entry for each predicate. */
    List<Evidence> evidence() {
        return writing.get();
    }
}
