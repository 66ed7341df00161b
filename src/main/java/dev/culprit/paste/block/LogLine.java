package dev.culprit.paste.block;

import dev.culprit.paste.place.Span;

/**
 * A line of text that is none of the richer blocks: a log record, a message of a native library, a bare sentence.
 *
 * @param level level as printed ({@code ERROR}), or empty
 * @param source who is known to print such a message ({@code objc}, {@code gunicorn}), from {@code
 *     system-messages.txt}; empty for all other lines
 * @param message the text without prefix and level
 * @param span where the message stands
 */
public record LogLine(String level, String source, String message, Span span) implements Block {

    /** Whether nothing is known about the line. */
    public boolean isPlain() {
        return source.isEmpty();
    }

    @Override
    public String kind() {
        return isPlain() ? "log-line" : "system-message";
    }
}
