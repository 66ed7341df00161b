package dev.culprit.engine.signature;

import dev.culprit.paste.place.Span;
import org.jspecify.annotations.Nullable;

/**
 * A predicate of a signature, or a fact shared with a sample, and what the paste says of it.
 *
 * @param outcome satisfied, missing or contradicting
 * @param fact what kind of fact, by its key: {@code exception}, {@code blocked-in}, ...
 * @param value what was asked for, as the article writes it
 * @param found what the paste shows instead or in its place; empty when nothing
 * @param weight information in nats that the fact carries
 * @param line 1-based line of the paste; 0 when there is none
 * @param span where it stands in the paste; null when it does not
 */
public record Evidence(
        Outcome outcome,
        String fact,
        String value,
        String found,
        double weight,
        int line,
        @Nullable Span span) {

    /** What to show to people: what the paste says where it is satisfied, not the pattern that it was found by. */
    public String shown() {
        return outcome == Outcome.SATISFIED && !found.isEmpty() ? found : value;
    }
}
