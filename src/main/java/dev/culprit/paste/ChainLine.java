package dev.culprit.paste;

import dev.culprit.paste.ExceptionInfo.Link;
import org.jspecify.annotations.Nullable;

/** The lines between two tracebacks of one chain. */
final class ChainLine {

    private static final String TRIPLE_QUOTES = "\"\"\"";

    private ChainLine() {}

    /** How the exception below the line is tied to the one above it; null when the line says nothing of the kind. */
    static @Nullable Link of(String line) {
        if (line.contains("The above exception was the direct cause of the following exception")) {
            return Link.CAUSED_BY_PREVIOUS;
        }
        if (line.contains("During handling of the above exception, another exception occurred")) {
            return Link.DURING_PREVIOUS;
        }
        boolean numbered = isGroupRule(line) && line.chars().anyMatch(c -> c >= '0' && c <= '9');
        return numbered ? Link.MEMBER_OF_GROUP : null;
    }

    /** The line above, between and below the members of an exception group. */
    static boolean isGroupRule(String line) {
        String rule = line.strip();
        return rule.startsWith("+-") && rule.length() > 10 && rule.endsWith("-");
    }

    static boolean isTripleQuote(String line) {
        return line.strip().equals(TRIPLE_QUOTES);
    }

    /**
     * multiprocessing, concurrent.futures and billiard print a traceback that came from another process as the message
     * of a {@code RemoteTraceback}, between triple quotes. The line where the real traceback starts, or -1.
     */
    static int remoteTraceback(Lines lines, int at) {
        String line = lines.get(at);
        boolean quoted = line.stripTrailing().endsWith(":") && isTripleQuote(lines.get(at + 1));
        ExceptionLine found = quoted ? ExceptionLine.afterFrames(line) : null;
        return found == null ? -1 : at + 2;
    }
}
