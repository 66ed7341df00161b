package dev.culprit.paste.line;

import dev.culprit.paste.block.ExceptionInfo;
import dev.culprit.paste.block.ExceptionInfo.Link;
import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.text.Lines;
import dev.culprit.paste.text.ResourceLines;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recognises the lines between two tracebacks of one chain; the sentences stand in {@code chain-lines.txt}. */
public final class ChainLine {

    private static final String TRIPLE_QUOTES = "\"\"\"";
    private static final String CAUSE = "cause";
    private static final String CONTEXT = "context";

    private static final List<Tie> TIES = load(ResourceLines.of(ChainLine.class, "chain-lines.txt"));

    /**
     * A sentence that ties two exceptions.
     *
     * @param link how it ties the exception below to the one above
     * @param before the words before the message of the exception above
     * @param after the words after it
     * @param quotes whether the sentence holds that message; otherwise {@code before} is the whole sentence
     */
    private record Tie(Link link, String before, String after, boolean quotes) {

        boolean in(String line) {
            return line.contains(before) && line.contains(after);
        }
    }

    private ChainLine() {}

    static List<Tie> load(List<ResourceLines.Entry> entries) {
        return entries.stream().map(ChainLine::tie).toList();
    }

    private static Tie tie(ResourceLines.Entry entry) {
        int colon = entry.text().indexOf(": ");
        String label = colon < 0 ? "" : entry.text().substring(0, colon);
        String words = colon < 0 ? "" : entry.text().substring(colon + 2).strip();
        int star = words.indexOf('*');
        boolean known = label.equals(CAUSE) || label.equals(CONTEXT);
        if (!known || words.isEmpty() || star == 0 || star == words.length() - 1) {
            throw entry.wrong("\"cause: words\" or \"context: words\", * for a message between them");
        }
        Link link = label.equals(CAUSE) ? Link.CAUSED_BY_PREVIOUS : Link.DURING_PREVIOUS;
        return star < 0
                ? new Tie(link, words, "", false)
                : new Tie(link, words.substring(0, star), words.substring(star + 1), true);
    }

    /** The exception above, where only the line that ties it to the next shows its message; null elsewhere. */
    public static @Nullable ExceptionInfo above(Lines lines, int at, List<StackFrame> frames, Link link) {
        String line = lines.get(at);
        for (Tie tie : TIES) {
            int start = tie.quotes() ? line.indexOf(tie.before()) : -1;
            if (start >= 0) {
                int from = start + tie.before().length();
                int to = line.lastIndexOf(tie.after());
                Span message = to < from ? null : lines.span(at, from, to);
                return message == null
                        ? null
                        : new ExceptionInfo("", line.substring(from, to), frames, link, message, message, message);
            }
        }
        return null;
    }

    /** How the exception below the line is tied to the one above it; null when the line says nothing of the kind. */
    public static @Nullable Link of(String line) {
        for (int i = 0; i < TIES.size(); i++) {
            if (TIES.get(i).in(line)) {
                return TIES.get(i).link();
            }
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
