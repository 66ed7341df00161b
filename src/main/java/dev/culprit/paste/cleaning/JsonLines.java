package dev.culprit.paste.cleaning;

import dev.culprit.paste.text.JsonText;
import dev.culprit.paste.text.MappedText;
import dev.culprit.paste.text.TextEditor;
import java.util.List;

/**
 * Makes lines of the strings in which notebooks and some loggers keep a traceback: {@code "traceback": ["...", "..."]}, with
 * colours written as escapes, in one line or in many.
 */
final class JsonLines implements Cleaning {

    private static final List<String> NAMES =
            List.of("\"traceback\"", "\"exc_info\"", "\"exception\"", "\"stack_trace\"", "\"stacktrace\"", "\"stack\"");

    @Override
    public String what() {
        return "lines made of the strings of a list";
    }

    @Override
    public MappedText clean(MappedText text) {
        String value = text.value();
        TextEditor editor = new TextEditor(text);
        for (int open = value.indexOf('['); open >= 0; open = value.indexOf('[', open + 1)) {
            int first = isNamed(value, open) ? space(value, open + 1) : value.length();
            if (first < value.length() && value.charAt(first) == '"') {
                open = strings(value, first, editor) - 1;
            }
        }
        return editor.done();
    }

    private static boolean isNamed(String value, int open) {
        int at = back(value, open);
        if (at <= 0 || value.charAt(at - 1) != ':') {
            return false;
        }
        int end = back(value, at - 1);
        return NAMES.stream().anyMatch(name -> value.startsWith(name, end - name.length()));
    }

    private static int back(String value, int from) {
        int at = from;
        while (at > 0 && at > from - 8 && value.charAt(at - 1) == ' ') {
            at--;
        }
        return at;
    }

    private static int space(String value, int from) {
        int at = from;
        while (at < value.length() && Character.isWhitespace(value.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Unquotes the strings from the first one's quotation mark on; the place behind the last. */
    private static int strings(String value, int first, TextEditor editor) {
        int at = first;
        while (at < value.length() && value.charAt(at) == '"') {
            int end = JsonText.end(value, at + 1);
            editor.replace(at, at + 1, value.charAt(at - 1) == '\n' ? "" : "\n");
            JsonText.unescape(value, at + 1, end, editor);
            int next = space(value, Math.min(value.length(), end + 1));
            boolean more = next < value.length() && value.charAt(next) == ',';
            int behind = more ? space(value, next + 1) : next;
            // A string that ends its own line needs no other end.
            boolean ended = value.startsWith("\\n", end - 2);
            editor.replace(Math.min(end, value.length()), behind, ended && more ? "" : "\n");
            at = behind;
            if (!more) {
                break;
            }
        }
        return at;
    }
}
