package dev.culprit.paste.fact;

import dev.culprit.paste.place.Span;

/**
 * One typed, normalised observation of a paste. Signatures ask for facts by type and value.
 *
 * @param type the kind of observation
 * @param value the normalised value, see {@link FactType}
 * @param detail what the value leaves out: the unmasked message, the version of a library; may be empty
 * @param scope the exception, thread or line that it belongs to: facts of one exception (its type, message and
 *     frames) or of one thread share a scope; -1 for facts of the whole paste
 * @param span the part of the text that it was read from
 * @param line 1-based line of the span's start
 */
public record Fact(FactType type, String value, String detail, int scope, Span span, int line) {

    /** Returns the term under which an index stores this fact: {@code exception:KeyError}. */
    public String term() {
        return term(type, value);
    }

    /** Returns the term of a fact with this type and value. */
    public static String term(FactType type, String value) {
        return type.key() + ":" + value;
    }
}
