package dev.culprit.paste.text;

/** What words are made of: letters of any script, digits and underscores. Most characters are ASCII, and told at once. */
public final class WordCharacters {

    private static final int ASCII = 128;
    private static final boolean[] LETTERS = new boolean[ASCII];
    private static final boolean[] PARTS = new boolean[ASCII];

    static {
        for (char c = 0; c < ASCII; c++) {
            LETTERS[c] = Character.isLetter(c);
            PARTS[c] = Character.isLetterOrDigit(c) || c == '_';
        }
    }

    private WordCharacters() {}

    public static boolean isLetter(char c) {
        return c < ASCII ? LETTERS[c] : Character.isLetter(c);
    }

    public static boolean isPart(char c) {
        return c < ASCII ? PARTS[c] : Character.isLetterOrDigit(c);
    }

    /** The end of the word, or of the rest of one, that starts here. */
    public static int end(String text, int from) {
        int end = from;
        while (end < text.length() && isPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** A letter in lower case, as {@link String#toLowerCase} makes it. */
    public static char lower(char c) {
        return c < ASCII ? (c >= 'A' && c <= 'Z' ? (char) (c | ' ') : c) : Character.toLowerCase(c);
    }
}
