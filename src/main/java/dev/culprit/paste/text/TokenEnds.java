package dev.culprit.paste.text;

/** Finds the ends of words, numbers, UUIDs, paths and URLs in a message. */
public final class TokenEnds {

    private static final int[] UUID_GROUPS = {8, 4, 4, 4, 12};
    private static final int UUID_LENGTH = 36;

    private TokenEnds() {}

    public static int word(String text, int from) {
        int end = from;
        while (end < text.length() && (isWordStart(text.charAt(end)) || isDigit(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    public static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Dotted numbers, addresses and versions are one number. */
    public static int number(String text, int from) {
        int end = from;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean separator = (c == '.' || c == ',' || c == ':')
                    && end + 1 < text.length()
                    && isDigit(text.charAt(end + 1))
                    && end > from;
            if (!isDigit(c) && !separator) {
                break;
            }
            end++;
        }
        return end;
    }

    /** The end of the UUID that starts here; the column itself when there is none. */
    public static int uuid(String text, int from) {
        if (from + UUID_LENGTH > text.length() || text.charAt(from + UUID_GROUPS[0]) != '-') {
            return from;
        }
        int i = from;
        for (int group = 0; group < UUID_GROUPS.length; group++) {
            for (int k = 0; k < UUID_GROUPS[group]; k++, i++) {
                if (Character.digit(text.charAt(i), 16) < 0) {
                    return from;
                }
            }
            if (group < UUID_GROUPS.length - 1 && text.charAt(i++) != '-') {
                return from;
            }
        }
        return i;
    }

    /**
     * The end of a path or URL.
     *
     * @param at where it starts
     * @param from where to begin looking
     * @param colon whether a colon ends it, as before the number of a line
     */
    public static int path(String text, int at, int from, boolean colon) {
        int end = from;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean line = colon && c == ':' && end > at + 1;
            if (Character.isWhitespace(c) || "'\"()<>,;|*]}".indexOf(c) >= 0 || line) {
                break;
            }
            end++;
        }
        while (end > from && ".:!?".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    public static boolean isHex(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word is so long a hexadecimal number, with letters and digits in it, that it can only be an id. */
    public static boolean isHexId(String text, int from, int to, int shortest) {
        if (to - from < shortest || !isHex(text, from, to)) {
            return false;
        }
        boolean letters = false;
        boolean digits = false;
        for (int i = from; i < to; i++) {
            letters |= Character.isLetter(text.charAt(i));
            digits |= Character.isDigit(text.charAt(i));
        }
        return letters && digits;
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    public static boolean isWordStart(char c) {
        return Character.isLetter(c) || c == '_';
    }
}
