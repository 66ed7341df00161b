package dev.culprit.paste.line;

import dev.culprit.paste.python.ExceptionNames;
import dev.culprit.paste.text.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * An exception as {@code repr} shows it: {@code KeyError(4711,)}, {@code OSError(2, 'No such file')}.
 *
 * @param type the type
 * @param message what stands between the parentheses, without the quotes of a single string and without the comma that
 *     Python 2 puts behind a single argument
 * @param start column of the type
 * @param messageStart column of the message
 * @param messageEnd column after the message
 * @param end column after the closing parenthesis
 */
public record ExceptionText(String type, String message, int start, int messageStart, int messageEnd, int end) {

    /** Reads a repr that starts at this column; the text may end before the repr does. */
    public static @Nullable ExceptionText at(String text, int from) {
        Cursor cursor = new Cursor(text, from);
        String type = cursor.dottedName();
        if (type.isEmpty() || !cursor.accept("(")) {
            return null;
        }
        int open = cursor.at();
        int close = close(text, open);
        int from2 = open;
        int to = close;
        while (to > from2 && (text.charAt(to - 1) == ',' || text.charAt(to - 1) == ' ')) {
            to--;
        }
        if (isPrefixed(text, from2, to)) {
            from2++;
        }
        String message;
        if (isOneString(text, from2, to)) {
            from2++;
            to--;
            message = unescaped(text.substring(from2, to));
        } else {
            message = text.substring(from2, to);
        }
        return new ExceptionText(type, message, from, from2, to, Math.min(text.length(), close + 1));
    }

    /** The first repr of an exception in a line, whose name says that it is one. */
    public static @Nullable ExceptionText find(String line, int from) {
        for (int open = line.indexOf('(', from); open >= 0; open = line.indexOf('(', open + 1)) {
            int start = open;
            while (start > from && open - start < 120 && isNamePart(line.charAt(start - 1))) {
                start--;
            }
            char first = open + 1 < line.length() ? line.charAt(open + 1) : ' ';
            String name = ExceptionNames.simple(line.substring(start, open));
            if (isError(name, first)) {
                return at(line, start);
            }
        }
        return null;
    }

    /** Code calls classes of other names with anything; an exception of such a name must hold a text. */
    private static boolean isError(String simple, char argument) {
        boolean sure = simple.endsWith("Error") || simple.endsWith("Exception") || simple.endsWith("Interrupt");
        String arguments = sure ? "'\"0123456789u()-<" : "'\"";
        return simple.length() > 5
                && arguments.indexOf(argument) >= 0
                && !simple.endsWith("Warning")
                && ExceptionNames.contains(simple);
    }

    private static boolean isNamePart(char c) {
        return Cursor.isNamePart(c) || c == '.';
    }

    private static boolean isPrefixed(String text, int from, int to) {
        return to - from > 2 && "ub".indexOf(text.charAt(from)) >= 0 && "'\"".indexOf(text.charAt(from + 1)) >= 0;
    }

    /** The column of the parenthesis that closes the one before {@code open}, or the end of the text. */
    private static int close(String text, int open) {
        int depth = 1;
        char quote = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                if (c == '\\') {
                    i++;
                } else if (c == quote) {
                    quote = 0;
                }
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i;
            }
        }
        return text.length();
    }

    /** Whether the line ends with this and its argument is one plain string, so that the message is certain. */
    public boolean isWholeString(String line) {
        boolean quoted = messageStart > 0
                && messageEnd < line.length()
                && "'\"".indexOf(line.charAt(messageStart - 1)) >= 0
                && line.charAt(messageEnd) == line.charAt(messageStart - 1);
        return quoted && end == line.length() && line.charAt(messageStart - 2) == '(';
    }

    private static boolean isOneString(String text, int from, int to) {
        if (to - from < 2) {
            return false;
        }
        char quote = text.charAt(from);
        if ((quote != '"' && quote != '\'') || text.charAt(to - 1) != quote) {
            return false;
        }
        for (int i = from + 1; i < to - 1; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == quote) {
                return false;
            }
        }
        return true;
    }

    /** The string without the backslashes before quotes. */
    public static String unescaped(String inner) {
        return inner.indexOf('\\') < 0
                ? inner
                : inner.replace("\\'", "'").replace("\\\"", "\"").replace("\\n", "\n");
    }
}
