package dev.culprit.paste.cleaning;

import dev.culprit.paste.text.MappedText;
import dev.culprit.paste.text.TextEditor;

/**
 * Unfolds a traceback that was written into one line with {@code \n} for its line ends, as JSON logs and {@code repr}
 * do. Backslashes of other lines are left alone.
 */
final class EscapedLines implements Cleaning {

    @Override
    public String what() {
        return "line ends unfolded that were written as \\n";
    }

    @Override
    public MappedText clean(MappedText text) {
        String value = text.value();
        if (!value.contains("\\n")) {
            return text;
        }
        TextEditor editor = new TextEditor(text);
        for (int start = 0; start < value.length(); ) {
            int newline = value.indexOf('\n', start);
            int end = newline < 0 ? value.length() : newline;
            if (isFolded(value, start, end)) {
                unfold(value, start, end, editor);
            }
            start = end + 1;
        }
        return editor.done();
    }

    private static boolean isFolded(String value, int start, int end) {
        String line = value.substring(start, end);
        return line.contains("\\n")
                && !holdsFrames(line)
                && (line.contains("(most recent call ")
                        || line.contains("File \\\"")
                        || line.contains("\\n  File \"")
                        || line.contains("\\n\\tat ")
                        || line.stripLeading().startsWith("{\""));
    }

    /** Frames that are JSON objects are read as such: unfolding would break their strings. */
    private static boolean holdsFrames(String line) {
        return line.contains("\"lineno\"") && (line.contains("\"exc_type\"") || line.contains("\"stacktrace\""));
    }

    /** A record in one line, or a member of a record in many lines. */
    private static boolean isJson(String line) {
        if (line.startsWith("{")) {
            return true;
        }
        int close = line.startsWith("\"") ? line.indexOf('"', 1) : -1;
        return close > 0 && line.startsWith(": \"", close + 1);
    }

    private static void unfold(String value, int start, int end, TextEditor editor) {
        boolean json = isJson(value.substring(start, end).stripLeading());
        boolean inString = false;
        for (int i = start; i < end; i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < end) {
                String plain = unescaped(value.charAt(i + 1));
                if (!plain.isEmpty()) {
                    editor.replace(i, i + 2, plain);
                }
                i++;
            } else if (json && c == '"') {
                inString = !inString;
                if (i > start && inString && holdsLines(value, i + 1, end)) {
                    editor.replace(i, i + 1, "\n");
                    i = unfoldString(value, i + 1, end, editor);
                    inString = false;
                }
            }
        }
    }

    /** Whether the string that starts here holds a line end, looking no further than its first line. */
    private static boolean holdsLines(String value, int from, int end) {
        int limit = Math.min(end, from + 500);
        for (int i = from; i < limit; i++) {
            char c = value.charAt(i);
            if (c == '"') {
                return false;
            }
            if (c == '\\') {
                if (i + 1 < limit && value.charAt(i + 1) == 'n') {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private static int unfoldString(String value, int from, int end, TextEditor editor) {
        for (int i = from; i < end; i++) {
            char c = value.charAt(i);
            if (c == '"') {
                editor.replace(i, i + 1, "\n");
                return i;
            }
            if (c == '\\' && i + 1 < end) {
                String plain = unescaped(value.charAt(i + 1));
                if (!plain.isEmpty()) {
                    editor.replace(i, i + 2, plain);
                }
                i++;
            }
        }
        return end;
    }

    private static String unescaped(char c) {
        return switch (c) {
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "";
            case '"' -> "\"";
            case '\'' -> "'";
            case '\\' -> "\\";
            default -> "";
        };
    }
}
