package dev.culprit.engine.signature;

import java.util.Locale;
import java.util.Optional;

/** What a predicate looks at. The keys are those of the front matter. */
public enum PredicateKind {
    EXCEPTION,
    /** Place of an exception in its chain: {@code first}, {@code last} or {@code only}. */
    CHAIN,
    MESSAGE,
    /** Words that a message, a warning or a log line contains. */
    TEXT,
    FRAME,
    MODULE,
    FILE,
    WARNING,
    LOG,
    BLOCKED_IN,
    /** The call by which a thread waits, or the frame that made it. */
    WAITER,
    /** Frames of one thread in their order, from the inside outwards. */
    STACK,
    LIBRARY,
    RUNTIME,
    LANGUAGE,
    KIND;

    /** The key in the front matter, {@code blocked-in} say. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind with that key, if there is one. */
    public static Optional<PredicateKind> ofKey(String key) {
        for (PredicateKind kind : values()) {
            if (kind.key().equals(key)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
