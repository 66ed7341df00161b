package dev.culprit.paste;

/**
 * A line of text that is none of the richer blocks: a log record, a message of a native library, a bare sentence.
 *
 * @param level level as printed ({@code ERROR}), or empty
 * @param message the text without prefix and level
 * @param span where the message stands
 */
public record LogLine(String level, String message, Span span) implements Block {

    @Override
    public String kind() {
        return "log-line";
    }
}
