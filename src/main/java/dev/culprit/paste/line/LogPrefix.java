package dev.culprit.paste.line;

import dev.culprit.paste.python.ExceptionNames;
import dev.culprit.paste.text.Cursor;
import dev.culprit.paste.text.Lines;
import dev.culprit.paste.text.ResourceLines;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The prefix of a log record: time, process, level and logger before the message.
 *
 * @param level level as printed, or empty
 * @param end column where the message starts
 */
public record LogPrefix(String level, int end) {

    private static final int WIDEST = 160;
    private static final String[] LEVELS = {
        "TRACE",
        "DEBUG",
        "INFO",
        "NOTICE",
        "WARN",
        "WARNING",
        "ERROR",
        "CRITICAL",
        "CRIT",
        "FATAL",
        "SEVERE",
        "EXCEPTION",
        "ERR",
        "ALERT",
        "EMERG"
    };

    /** Names of events that stand where other programs put the logger, from {@code log-events.txt}. */
    private static final Set<String> EVENTS = load(ResourceLines.of(LogPrefix.class, "log-events.txt"));

    static Set<String> load(List<ResourceLines.Entry> entries) {
        return entries.stream().map(LogPrefix::event).collect(Collectors.toUnmodifiableSet());
    }

    private static String event(ResourceLines.Entry entry) {
        if (!entry.text().chars().allMatch(Character::isLetter)) {
            throw entry.wrong("one word");
        }
        return entry.text();
    }

    /** Reads what stands before the message of a line; level and prefix are empty where the line is no log record. */
    public static LogPrefix of(String line) {
        int limit = Math.min(line.length(), WIDEST);
        int at = Lines.indent(line);
        while (at < limit) {
            int end = wordEnd(line, at, limit);
            if (isUpperCase(line, at, end) && isSetOff(line, at, end)) {
                String level = level(line, at, end);
                if (level != null) {
                    return new LogPrefix(level, skipLogger(line, end));
                }
            }
            at = Math.max(end, at + 1);
        }
        return new LogPrefix("", afterTime(line));
    }

    /** All levels are; most words are ruled out by that. */
    private static boolean isUpperCase(String line, int at, int end) {
        return end - at > 2 && line.charAt(at) >= 'A' && line.charAt(at) <= 'Z' && line.charAt(at + 1) <= 'Z';
    }

    private static @Nullable String level(String line, int at, int end) {
        for (String level : LEVELS) {
            if (level.length() == end - at && line.startsWith(level, at)) {
                return level;
            }
        }
        return null;
    }

    private static int wordEnd(String line, int from, int limit) {
        int i = from;
        while (i < limit && Character.isLetter(line.charAt(i))) {
            i++;
        }
        return i;
    }

    /** A level in a sentence has words around it; a level of a record has punctuation, digits or the margin. */
    private static boolean isSetOff(String line, int at, int end) {
        boolean before = at == 0 || "[|-:,]>} /".indexOf(line.charAt(at - 1)) >= 0;
        boolean after = end == line.length() || "]:|,-/ )".indexOf(line.charAt(end)) >= 0;
        return before && after;
    }

    private static int skipLogger(String line, int from) {
        int at = from;
        if (at < line.length() && line.charAt(at) == '/') {
            at = skipTo(line, at, ']');
        }
        at = skipPunctuation(line, at);
        Cursor cursor = new Cursor(line, at);
        String name = cursor.dottedName();
        boolean colon =
                cursor.peek() == ':' && !EVENTS.contains(name) && !ExceptionNames.contains(ExceptionNames.simple(name));
        boolean dotted = name.indexOf('.') > 0 && cursor.peek() == ' ' && !name.endsWith("Error");
        boolean logger = !name.isEmpty() && name.length() < 60 && (colon || dotted);
        return logger ? skipPunctuation(line, cursor.at()) : at;
    }

    private static int skipTo(String line, int from, char stop) {
        int end = Cursor.find(line, stop, from, Math.min(line.length(), from + 60));
        return end < 0 ? from : end + 1;
    }

    private static int skipPunctuation(String line, int from) {
        int at = from;
        while (at < line.length() && "]:|- )".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static int afterTime(String line) {
        int from = Lines.indent(line);
        int end = Timestamp.end(line, from);
        return end > from ? skipPunctuation(line, end) : from;
    }
}
