package dev.culprit.paste.line;

import dev.culprit.paste.block.LogLine;
import dev.culprit.paste.block.Traceback.Situation;
import dev.culprit.paste.python.SystemMessages;
import dev.culprit.paste.text.Lines;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line that says what Python was doing when it printed the traceback below it.
 *
 * @param situation what it was doing
 * @param subject what the line names
 * @param from column where the heading starts, after a log prefix
 * @param standsAlone it is worth a block even when no traceback follows
 */
public record Heading(Situation situation, String subject, int from, boolean standsAlone) {

    public static final String TRACEBACK = "Traceback (most recent call last)";

    private static final String SHUTDOWN = " (most likely raised during interpreter shutdown)";
    private static final String IGNORED = "Exception ignored ";
    private static final String IGNORED_IN = "Exception ignored in:";
    private static final String STARTED_BY = "Unhandled exception in thread started by";
    private static final List<String> AT_EXIT = List.of(
            "Error in atexit._run_exitfuncs:", "Exception ignored in atexit callback", "Error in sys.exitfunc:");
    private static final List<String> UNRETRIEVED = List.of(
            "Task exception was never retrieved",
            "Future exception was never retrieved",
            "Future/Task exception was never retrieved",
            "exception was never retrieved");

    public static @Nullable Heading of(String line) {
        // Every heading has one of these words; most lines have none.
        if (!line.contains("xception") && !line.contains("rror")) {
            return line.startsWith("Process ") ? process(line) : null;
        }
        for (String phrase : AT_EXIT) {
            int at = line.indexOf(phrase);
            if (at >= 0) {
                boolean ignored = phrase.startsWith("Exception");
                return new Heading(ignored ? Situation.IGNORED : Situation.AT_EXIT, afterColon(line, at), at, true);
            }
        }
        for (String phrase : UNRETRIEVED) {
            int at = line.indexOf(phrase);
            if (at >= 0) {
                return new Heading(Situation.NEVER_RETRIEVED, "", at, false);
            }
        }
        return named(line);
    }

    private static @Nullable Heading named(String line) {
        int at = line.indexOf(IGNORED);
        if (at >= 0) {
            return new Heading(Situation.IGNORED, ignoredSubject(line, at + IGNORED.length()), at, true);
        }
        at = line.indexOf("Exception in thread ");
        if (at >= 0 && line.indexOf("Exception in thread \"") != at) {
            return thread(line, at, at + "Exception in thread ".length());
        }
        at = line.indexOf(STARTED_BY);
        if (at >= 0) {
            return new Heading(
                    Situation.IN_THREAD,
                    line.substring(at + STARTED_BY.length()).strip(),
                    at,
                    false);
        }
        at = line.indexOf("--- Logging error ---");
        return at >= 0 ? new Heading(Situation.LOGGING_ERROR, "", at, false) : process(line);
    }

    /** The lines from the heading to the traceback, where situation and subject do not say all that they say. */
    public List<LogLine> telling(Lines lines, int first, int end) {
        String line = lines.get(first);
        boolean startedBy = line.startsWith(STARTED_BY, from);
        boolean ignored = line.startsWith(IGNORED, from) && !line.startsWith(IGNORED_IN, from);
        boolean shutdown = situation == Situation.IN_THREAD && standsAlone;
        if (!startedBy && !ignored && !shutdown && situation != Situation.LOGGING_ERROR) {
            return List.of();
        }
        List<LogLine> telling = new ArrayList<>();
        for (int i = first; i < end; i++) {
            int start = i == first ? from : lines.indent(i);
            int stop = lines.get(i).stripTrailing().length();
            if (start < stop && !ChainLine.isTripleQuote(lines.get(i))) {
                telling.add(SystemMessages.line("", lines.get(i).substring(start, stop), lines.span(i, start, stop)));
            }
        }
        return telling;
    }

    private static @Nullable Heading thread(String line, int at, int from) {
        int end = line.indexOf(':', from);
        String name = line.substring(from, end < 0 ? line.length() : end).strip();
        boolean shutdown = name.endsWith(SHUTDOWN);
        String plain = shutdown ? name.substring(0, name.length() - SHUTDOWN.length()) : name;
        return new Heading(Situation.IN_THREAD, plain, at, shutdown);
    }

    /** multiprocessing prints {@code Process NAME:} above the traceback of a child. */
    private static @Nullable Heading process(String line) {
        boolean named = line.startsWith("Process ") && line.endsWith(":") && line.indexOf(": ") < 0;
        return named ? new Heading(Situation.RAISED, line.substring(8, line.length() - 1), 0, false) : null;
    }

    private static String ignoredSubject(String line, int from) {
        int colon = line.indexOf(": ", from);
        String rest = colon < 0 ? line.substring(from) : line.substring(colon + 2);
        return rest.endsWith(":") ? rest.substring(0, rest.length() - 1).strip() : rest.strip();
    }

    private static String afterColon(String line, int at) {
        int colon = line.indexOf(": ", at);
        return colon < 0 ? "" : line.substring(colon + 2).strip();
    }
}
