package dev.culprit.paste.text;

/** The escapes of JSON's strings. */
public final class JsonEscape {

    private static final int HEX = 4;

    private JsonEscape() {}

    /** Appends what the escape stands for whose backslash stands here; the answer is the place behind it. */
    public static int read(String text, int backslash, StringBuilder plain) {
        char c = text.charAt(backslash + 1);
        int unicode = c == 'u' ? unicode(text, backslash + 2) : -1;
        if (unicode >= 0) {
            plain.append((char) unicode);
            return backslash + 2 + HEX;
        }
        switch (c) {
            case 'n' -> plain.append('\n');
            case 't' -> plain.append('\t');
            case 'r' -> plain.append('\r');
            case 'b' -> plain.append('\b');
            case 'f' -> plain.append('\f');
            case '"', '\\', '/', '\'' -> plain.append(c);
            // Written by hand: C:\proj. The backslash belongs to the text.
            default -> plain.append('\\').append(c);
        }
        return backslash + 2;
    }

    /** The character that four hexadecimal digits name, or -1. */
    private static int unicode(String text, int from) {
        if (from + HEX > text.length()) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < from + HEX; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            value = value * 16 + digit;
        }
        return value;
    }
}
