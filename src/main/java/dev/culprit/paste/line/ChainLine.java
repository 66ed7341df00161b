package dev.culprit.paste.line;

import dev.culprit.paste.block.ExceptionInfo;
import dev.culprit.paste.block.ExceptionInfo.Link;
import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.text.Lines;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines between two tracebacks of one chain. */
public final class ChainLine {

    private static final String TRIPLE_QUOTES = "\"\"\"";

    private static final String DJANGO_CAUSE = "The above exception (";
    private static final String DJANGO_CAUSE_END = ") was the direct cause of the following exception";
    private static final String DJANGO_CONTEXT = "During handling of the above exception (";
    private static final String DJANGO_CONTEXT_END = "), another exception occurred";

    private ChainLine() {}

    /** The message of the exception above, which Django's page shows only in the line that ties it to the next. */
    public static @Nullable ExceptionInfo above(Lines lines, int at, List<StackFrame> frames, Link link) {
        String line = lines.get(at);
        boolean cause = line.contains(DJANGO_CAUSE);
        String opening = cause ? DJANGO_CAUSE : DJANGO_CONTEXT;
        int start = line.indexOf(opening);
        int from = start + opening.length();
        int to = line.lastIndexOf(cause ? DJANGO_CAUSE_END : DJANGO_CONTEXT_END);
        if (start < 0 || to < from) {
            return null;
        }
        Span message = lines.span(at, from, to);
        return new ExceptionInfo("", line.substring(from, to), frames, link, message, message, message);
    }

    /** How the exception below the line is tied to the one above it; null when the line says nothing of the kind. */
    public static @Nullable Link of(String line) {
        if (line.contains("The above exception was the direct cause of the following exception")) {
            return Link.CAUSED_BY_PREVIOUS;
        }
        if (line.contains("During handling of the above exception, another exception occurred")) {
            return Link.DURING_PREVIOUS;
        }
        if (line.contains(DJANGO_CAUSE) && line.contains(DJANGO_CAUSE_END)) {
            return Link.CAUSED_BY_PREVIOUS;
        }
        if (line.contains(DJANGO_CONTEXT) && line.contains(DJANGO_CONTEXT_END)) {
            return Link.DURING_PREVIOUS;
        }
        boolean numbered = isGroupRule(line) && line.chars().anyMatch(c -> c >= '0' && c <= '9');
        return numbered ? Link.MEMBER_OF_GROUP : null;
    }

    /** The line above, between and below the members of an exception group. */
    public static boolean isGroupRule(String line) {
        String rule = line.strip();
        return rule.startsWith("+-") && rule.length() > 10 && rule.endsWith("-");
    }

    public static boolean isTripleQuote(String line) {
        return line.strip().equals(TRIPLE_QUOTES);
    }

    /**
     * multiprocessing, concurrent.futures and billiard print a traceback that came from another process as the message
     * of a {@code RemoteTraceback}, between triple quotes. The line where the real traceback starts, or -1.
     */
    public static int remoteTraceback(Lines lines, int at) {
        String line = lines.get(at);
        boolean quoted = line.stripTrailing().endsWith(":") && isTripleQuote(lines.get(at + 1));
        ExceptionLine found = quoted ? ExceptionLine.afterFrames(line) : null;
        return found == null ? -1 : at + 2;
    }
}
