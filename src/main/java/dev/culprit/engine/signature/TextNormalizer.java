package dev.culprit.engine.signature;

import java.util.Locale;

/**
 * Brings texts that only differ in what chats, mail programs and other versions of a library make of them to one
 * form: small letters, one kind of quote, one dash, three dots instead of an ellipsis, no blank twice.
 */
final class TextNormalizer {

    private TextNormalizer() {}

    static String plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int usual = usual(lower);
        if (usual == lower.length()) {
            return lower.strip();
        }
        StringBuilder plain = new StringBuilder(lower.length() + 8).append(lower, 0, usual);
        for (int i = usual; i < lower.length(); i++) {
            add(lower.charAt(i), plain);
        }
        return plain.toString().strip();
    }

    /** The length of the start that is plain already. Most lines of a log are so to their end. */
    private static int usual(String text) {
        int at = 0;
        while (at < text.length() && isUsual(text.charAt(at)) && !(text.charAt(at) == ' ' && isBlank(text, at - 1))) {
            at++;
        }
        return at;
    }

    private static boolean isUsual(char c) {
        boolean letter = c >= 'a' && c <= '~';
        boolean sign = c >= ' ' && c <= '@' && c != '"' && c != '-';
        return letter || sign || c == '_' || c == '[' || c == ']';
    }

    /** A blank at the start is one too many. */
    private static boolean isBlank(String text, int at) {
        return at < 0 || text.charAt(at) == ' ';
    }

    private static void add(char c, StringBuilder plain) {
        char last = plain.length() == 0 ? ' ' : plain.charAt(plain.length() - 1);
        switch (c) {
            case '"', '`', '\u2018', '\u2019', '\u201c', '\u201d', '\u00b4' -> plain.append('\'');
            case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> {
                if (last != '-') {
                    plain.append('-');
                }
            }
            case '\u2026' -> plain.append("...");
            case ' ', '\t', '\n', '\r', '\u00a0' -> {
                if (last != ' ') {
                    plain.append(' ');
                }
            }
            // Printers put it before quotes; nobody says anything with it.
            case '\\' -> {}
            default -> plain.append(c);
        }
    }
}
