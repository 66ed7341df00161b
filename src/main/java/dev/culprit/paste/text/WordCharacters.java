package dev.culprit.paste.text;

/** Tells what words are made of: letters of any script, digits and underscores. */
public final class WordCharacters {

    private WordCharacters() {}

    public static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    /** Returns the end of the word, or of the rest of a word, that starts here. */
    public static int end(String text, int from) {
        int end = from;
        while (end < text.length() && isPart(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
