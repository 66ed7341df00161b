package dev.culprit.paste.fact;

/** The extent of a version number in a text. */
final class VersionText {

    private VersionText() {}

    /** The end of the version that starts here: digits, and parts behind dots that start with a digit. */
    static int end(String text, int from) {
        int i = from;
        while (i < text.length() && i - from < 30) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            boolean dot = c == '.' && i > from && i + 1 < text.length() && isDigit(text.charAt(i + 1));
            boolean suffix = i > from && isDigit(text.charAt(i - 1)) && isSuffix(text, i);
            if (!digit && !dot && !suffix) {
                break;
            }
            i++;
        }
        return i;
    }

    /** {@code 2.0b1}, {@code 4.0.0a1}, {@code 3.13.0rc2}: only a letter with a digit behind it. */
    private static boolean isSuffix(String text, int at) {
        char c = text.charAt(at);
        boolean letter = c == 'a' || c == 'b';
        return letter && at + 1 < text.length() && isDigit(text.charAt(at + 1));
    }

    /** The version without anything behind its last digit. */
    static String trimmed(String version) {
        int end = version.length();
        while (end > 0 && !isDigit(version.charAt(end - 1))) {
            end--;
        }
        return version.substring(0, end);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
