package dev.culprit.paste.text;

/** Unescapes JSON's strings in place. */
public final class JsonText {

    private static final String COLOUR = "\\u001b[";
    private static final int LONGEST_COLOUR = 24;

    private JsonText() {}

    /** The quotation mark that ends the string that starts here, or the end of the text. */
    public static int end(String value, int from) {
        int at = from;
        while (at < value.length() && value.charAt(at) != '"') {
            at += value.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at, value.length());
    }

    /** Replaces the escapes of a range; codes of colours go. */
    public static void unescape(String value, int from, int end, TextEditor editor) {
        StringBuilder plain = new StringBuilder();
        for (int i = value.indexOf('\\', from); i >= 0 && i + 1 < end; ) {
            plain.setLength(0);
            int next = value.regionMatches(true, i, COLOUR, 0, COLOUR.length())
                    ? colourEnd(value, i + COLOUR.length(), end)
                    : JsonEscape.read(value, i, plain);
            next = Math.min(next, end);
            editor.replace(i, next, plain.indexOf("\r") >= 0 ? "" : plain.toString());
            i = value.indexOf('\\', next);
        }
    }

    private static int colourEnd(String value, int from, int end) {
        int at = from;
        int limit = Math.min(end, from + LONGEST_COLOUR);
        while (at < limit && !Character.isLetter(value.charAt(at))) {
            at++;
        }
        return at < limit ? at + 1 : at;
    }
}
