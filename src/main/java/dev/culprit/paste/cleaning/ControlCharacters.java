package dev.culprit.paste.cleaning;

import dev.culprit.paste.text.MappedText;
import dev.culprit.paste.text.TextEditor;

/**
 * Makes line ends {@code \n}; takes out NUL and other control characters, colour codes, byte order marks and {@code
 * ^C}; makes typographic quotes and spaces plain.
 */
final class ControlCharacters implements Cleaning {

    private static final char ESCAPE = '\u001b';
    private static final char BELL = '\u0007';
    private static final int LONGEST_TITLE = 300;
    private static final char CSI = '\u009b';

    @Override
    public String what() {
        return "line ends, colours, control characters and typographic quotes made plain";
    }

    @Override
    public MappedText clean(MappedText text) {
        String value = text.value();
        TextEditor editor = new TextEditor(text);
        // An array is walked through at half the cost.
        char[] characters = value.toCharArray();
        int i = 0;
        while (i < characters.length) {
            char c = characters[i];
            if ((c >= ' ' && c < 0x7f && c != '^') || c == '\n' || c == '\t') {
                i++;
            } else {
                i = edit(value, i, editor);
            }
        }
        return editor.done();
    }

    private static int edit(String value, int i, TextEditor editor) {
        char c = value.charAt(i);
        int end = i + 1;
        if (c == '\r') {
            end = i + 1 < value.length() && value.charAt(i + 1) == '\n' ? i + 2 : i + 1;
            editor.replace(i, end, "\n");
        } else if (c == '^') {
            end = interrupts(value, i);
            editor.drop(i, end > i ? end : i);
            end = Math.max(end, i + 1);
        } else if (c == ESCAPE || c == CSI) {
            end = escapeEnd(value, i);
            editor.drop(i, end);
        } else {
            String plain = plain(c);
            if (plain != null) {
                editor.replace(i, end, plain);
            }
        }
        return end;
    }

    /** The end of what a terminal echoes for Ctrl-C at the start of a line; the index itself when there is none. */
    private static int interrupts(String value, int i) {
        if (i > 0 && value.charAt(i - 1) != '\n' && value.charAt(i - 1) != '\r') {
            return i;
        }
        int end = i;
        while (value.startsWith("^C", end) || value.startsWith("^Z", end) || value.startsWith("^\\", end)) {
            end += 2;
        }
        return end;
    }

    private static int escapeEnd(String value, int i) {
        int at = i + 1;
        boolean csi = value.charAt(i) == CSI;
        if (!csi && at < value.length() && value.charAt(at) == '[') {
            csi = true;
            at++;
        }
        if (!csi) {
            return at < value.length() && value.charAt(at) == ']' ? titleEnd(value, at) : Math.min(at, value.length());
        }
        int limit = Math.min(value.length(), at + 32);
        while (at < limit && value.charAt(at) >= 0x20 && value.charAt(at) <= 0x3f) {
            at++;
        }
        return at < limit && value.charAt(at) >= '@' && value.charAt(at) <= '~' ? at + 1 : at;
    }

    /** The end of what sets the title of a terminal's window: a bell, or an escape and a backslash. */
    private static int titleEnd(String value, int from) {
        for (int at = from; at < Math.min(value.length(), from + LONGEST_TITLE) && value.charAt(at) != '\n'; at++) {
            if (value.charAt(at) == BELL) {
                return at + 1;
            }
            if (value.charAt(at) == ESCAPE) {
                return Math.min(value.length(), at + 2);
            }
        }
        return from;
    }

    private static @org.jspecify.annotations.Nullable String plain(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201a', '\u201b' -> "'";
            case '\u201c', '\u201d', '\u201e', '\u201f' -> "\"";
            case '\u00a0', '\u2007', '\u202f', '\u3000', '\u2002', '\u2003', '\u2009' -> " ";
            case '\u2028', '\u2029', '\u0085' -> "\n";
            case '\ufeff', '\u200b', '\u200c', '\u200d', '\u2060', '\ufffe' -> "";
            default -> c < ' ' || (c >= 0x7f && c <= 0x9f) ? "" : null;
        };
    }
}
