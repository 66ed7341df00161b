package dev.culprit.paste.text;

/** Reads a line from left to right, one token at a time; it moves back only by {@link #moveTo}. */
public final class Cursor {

    private final String text;
    private int at;

    public Cursor(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /** Where the character stands between two columns, or -1. */
    public static int find(String text, char wanted, int from, int to) {
        for (int i = from; i < Math.min(to, text.length()); i++) {
            if (text.charAt(i) == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** Names are ASCII here: Chinese sentences put no space between a word and the name behind it. */
    public static boolean isNamePart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    public int at() {
        return at;
    }

    public boolean atEnd() {
        return at >= text.length();
    }

    public char peek() {
        return atEnd() ? '\0' : text.charAt(at);
    }

    public void moveTo(int position) {
        at = position;
    }

    /** Steps over the string when it stands here. */
    public boolean accept(String expected) {
        if (!text.startsWith(expected, at)) {
            return false;
        }
        at += expected.length();
        return true;
    }

    /** Steps over one of the characters when one stands here. */
    public boolean acceptAny(String characters) {
        if (atEnd() || characters.indexOf(text.charAt(at)) < 0) {
            return false;
        }
        at++;
        return true;
    }

    /** Steps over blanks; true when there were some. */
    public boolean spaces() {
        int from = at;
        while (!atEnd() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at > from;
    }

    /** Steps over all of this character that stand here. */
    public void skip(char character) {
        while (!atEnd() && text.charAt(at) == character) {
            at++;
        }
    }

    /** The digits that stand here, possibly none. */
    public String digits() {
        int from = at;
        while (!atEnd() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return text.substring(from, at);
    }

    /** Steps over exactly that many digits and no more. */
    public boolean digits(int count) {
        int end = at;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        boolean exactly = end - at == count;
        at = exactly ? end : at;
        return exactly;
    }

    /** The hexadecimal number with its {@code 0x} that stands here, or an empty string. */
    public String address() {
        int from = at;
        if (!accept("0x") && !accept("0X")) {
            return "";
        }
        while (!atEnd() && Character.digit(text.charAt(at), 16) >= 0) {
            at++;
        }
        return text.substring(from, at);
    }

    /** Identifier characters, with dots between them, that stand here; possibly none. */
    public String dottedName() {
        int from = at;
        while (!atEnd()) {
            char c = text.charAt(at);
            boolean start = at == from || text.charAt(at - 1) == '.';
            if (start ? isNamePart(c) && !isDigit(c) : isNamePart(c) || c == '.') {
                at++;
            } else {
                break;
            }
        }
        if (at > from && text.charAt(at - 1) == '.') {
            at--;
        }
        return text.substring(from, at);
    }

    /** What stands here up to the character, or to the end of the line. */
    public String until(char stop) {
        int end = text.indexOf(stop, at);
        int from = at;
        at = end < 0 ? text.length() : end;
        return text.substring(from, at);
    }
}
