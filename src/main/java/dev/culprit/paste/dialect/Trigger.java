package dev.culprit.paste.dialect;

/**
 * What a line holds where a block of some dialect starts there or near: a text, or one of some first characters. The
 * characters of a line are looked at once for all triggers; most lines are ruled out by that.
 *
 * @param text what the line contains; empty for any line
 * @param first what the first character that is no blank must be one of; empty for any
 * @param nearest how far below the start of the block the line may stand, at least; negative above it
 * @param farthest how far below, at most
 */
record Trigger(String text, String first, int nearest, int farthest) {

    /** From frequent in logs to rare: a text is only looked for in lines that hold its rarest character. */
    private static final String BY_FREQUENCY = " etaoinsrldcumpg0123456789:-.,hfybwvkTIERNDOAS/_=[]()\"'";

    /** The line holds this text. */
    static Trigger text(String text) {
        return new Trigger(text, "", 0, 0);
    }

    /** The line starts with one of these characters, behind blanks. */
    static Trigger first(String characters) {
        return new Trigger("", characters, 0, 0);
    }

    /** The same of a line below, or, with negative distances, above. */
    Trigger below(int least, int most) {
        return new Trigger(text, first, least, most);
    }

    /** The character of the text that the fewest lines hold. */
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
