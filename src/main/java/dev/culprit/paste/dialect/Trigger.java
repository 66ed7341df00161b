package dev.culprit.paste.dialect;

/**
 * Says what a line must hold when a block of a dialect starts there or near: a text, or one of some characters at its
 * beginning. A trigger is necessary, not sufficient. {@link DialectIndex} searches a text only in lines that hold its
 * rarest character.
 *
 * @param text the line contains it; empty for any line
 * @param first the first character of the line that is no blank is one of these; empty for any
 * @param nearest the line stands at least this many lines below the start of the block; negative for above
 * @param farthest and at most this many lines
 */
record Trigger(String text, String first, int nearest, int farthest) {

    /** Characters from frequent to rare in logs: a text is only searched in lines that hold its rarest character. */
    private static final String BY_FREQUENCY = " etaoinsrldcumpg0123456789:-.,hfybwvkTIERNDOAS/_=[]()\"'";

    /** The line contains this text. */
    static Trigger text(String text) {
        return new Trigger(text, "", 0, 0);
    }

    /** The line starts with one of these characters, after blanks. */
    static Trigger first(String characters) {
        return new Trigger("", characters, 0, 0);
    }

    /** The same trigger for a line below the start of the block, or, with negative distances, above it. */
    Trigger below(int least, int most) {
        return new Trigger(text, first, least, most);
    }

    /** Returns the character of the text that the fewest lines hold. */
    char rarest() {
        char rarest = text.charAt(0);
        for (int i = 1; i < text.length(); i++) {
            rarest = rarity(text.charAt(i)) > rarity(rarest) ? text.charAt(i) : rarest;
        }
        return rarest;
    }

    private static int rarity(char c) {
        int rank = BY_FREQUENCY.indexOf(c);
        return rank < 0 ? BY_FREQUENCY.length() : rank;
    }
}
