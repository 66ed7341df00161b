package dev.culprit.paste.fact;

import dev.culprit.paste.place.Span;

/**
 * One typed, normalised observation.
 *
 * @param type what kind of observation
 * @param value the normalised value, see {@link FactType}
 * @param detail what goes beyond the value: the unmasked message, the version of a library; may be empty
 * @param scope the exception, thread or line that it belongs to: facts of one exception (its type, message and
 *     frames) or of one thread share a scope; -1 for facts of the whole paste
 * @param span what it was read from
 * @param line 1-based line of the span's start
 */
public record Fact(FactType type, String value, String detail, int scope, Span span, int line) {

    /** The term under which the index knows this fact: {@code exception:KeyError}. */
    public String term() {
        return term(type, value);
    }

    /** The term of a fact of that type and value. */
    public static String term(FactType type, String value) {
        return type.key() + ":" + value;
    }
}
