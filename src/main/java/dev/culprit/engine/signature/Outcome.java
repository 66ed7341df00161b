package dev.culprit.engine.signature;

import java.util.Locale;

/** What the paste says of a predicate. */
public enum Outcome {
    SATISFIED,
    /** The paste does not show it and could not: it was cut, or holds nothing of that kind. */
    MISSING,
    /** The paste shows that it is otherwise. */
    CONTRADICTING;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
