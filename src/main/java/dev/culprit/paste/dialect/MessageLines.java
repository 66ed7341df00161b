package dev.culprit.paste.dialect;

import dev.culprit.paste.text.Lines;
import dev.culprit.paste.text.ResourceLines;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells whether a message visibly goes on in the next line, which may as well be the output of the program; how further
 * lines begin stands in {@code message-lines.txt}.
 */
final class MessageLines {

    private static final int SENTENCE = 6;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 2_000;
    private static final String NOTE = "note ";
    private static final String REPORT = "report ";
    private static final String TYPE = "TYPE";
    private static final List<String> OPENINGS = new ArrayList<>();
    private static final List<String> NOTES = new ArrayList<>();
    private static final List<String> REPORTS = new ArrayList<>();

    static {
        load(ResourceLines.of(MessageLines.class, "message-lines.txt"));
    }

    private MessageLines() {}

    static void load(List<ResourceLines.Entry> entries) {
        for (ResourceLines.Entry entry : entries) {
            boolean note = entry.text().startsWith(NOTE);
            boolean report = entry.text().startsWith(REPORT);
            String mark = note ? NOTE : report ? REPORT : "";
            String words = entry.text().substring(mark.length()).strip();
            if (words.length() < SHORTEST) {
                throw entry.wrong("the first words of a line, \"note\" and the first words of a note,"
                        + " or \"report\" and the last words of a report");
            }
            (note ? NOTES : report ? REPORTS : OPENINGS).add(words);
        }
    }

    /** Whether the program reports in this line that an exception of the type ended something: no part of its message. */
    static boolean isReport(String line, String type) {
        for (String words : REPORTS) {
            if (line.endsWith(" " + words.replace(TYPE, type))) {
                return true;
            }
        }
        return false;
    }

    /** The line after the last one that goes on with the message; all of them stand below it at the margin. */
    static int end(Lines lines, int at, int end, CharSequence message) {
        String above = message.toString();
        if (above.isBlank()) {
            return at;
        }
        int depth = depth(above);
        int last = at;
        for (int i = at; i < end; i++) {
            String line = lines.get(i).strip();
            if (startsAny(line, NOTES)) {
                return end;
            }
            if (depth > 0 || leadsOn(above) || startsAny(line, OPENINGS) || isSentence(line)) {
                last = i + 1;
            }
            depth += depth(line);
            above = line;
        }
        return last;
    }

    /** Brackets that are open at the end. Quotes tell nothing: apostrophes are the same character. */
    private static int depth(String text) {
        int depth = 0;
        for (int i = 0; i < Math.min(text.length(), LONGEST); i++) {
            char c = text.charAt(i);
            depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
        }
        return depth;
    }

    private static boolean leadsOn(String above) {
        return !above.isEmpty() && ":,;\\".indexOf(above.charAt(above.length() - 1)) >= 0;
    }

    private static boolean startsAny(String line, List<String> openings) {
        return openings.stream().anyMatch(line::startsWith);
    }

    /** Programs print words; a whole sentence with its full stop is rather an explanation. */
    private static boolean isSentence(String line) {
        return line.endsWith(".")
                && Character.isUpperCase(line.charAt(0))
                && line.split(" ", SENTENCE).length == SENTENCE;
    }
}
