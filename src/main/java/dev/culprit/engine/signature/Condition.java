package dev.culprit.engine.signature;

import java.util.List;

/**
 * Predicates that must hold together, of one exception, one thread or one line. {@code - exception: KeyError} is a
 * condition of one predicate; {@code - {exception: KeyError, message: "#"}} wants both of the same exception.
 *
 * @param predicates at least one
 */
public record Condition(List<Predicate> predicates) {

    public Condition {
        predicates = List.copyOf(predicates);
    }
}
