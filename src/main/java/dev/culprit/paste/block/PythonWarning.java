package dev.culprit.paste.block;

import dev.culprit.paste.place.Span;

/**
 * A warning of Python's {@code warnings} module.
 *
 * @param category category as printed ({@code DeprecationWarning})
 * @param message the text after the category
 * @param path the file that the warning names, as printed, or empty
 * @param span from the file to the end of the message
 * @param messageSpan where the message stands
 */
public record PythonWarning(String category, String message, String path, Span span, Span messageSpan)
        implements Block {

    @Override
    public String kind() {
        return "warning";
    }
}
