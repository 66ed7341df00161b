package dev.culprit.paste.fact;

import dev.culprit.paste.text.WordCharacters;
import org.jspecify.annotations.Nullable;

/**
 * Words met lately, by which most words of a log are known again without being cut out of their text. What it does not
 * remember has to be looked up; what it remembers was met for certain.
 */
final class RecentWords {

    private static final int SIZE = 1 << 10;
    private static final int FACTOR = 31;
    private static final int ASCII = 128;

    private final @Nullable String[] words = new @Nullable String[SIZE];

    /** Whether a range of a text is a word met lately, in any case; words with letters beyond ASCII are not told. */
    boolean hold(String text, int from, int to) {
        String word = words[place(text, from, to)];
        if (word == null || word.length() != to - from) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = text.charAt(from + i);
            if (c >= ASCII || WordCharacters.lower(c) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Remembers a word in lower case, in the place of another perhaps. */
    void add(String word) {
        words[place(word, 0, word.length())] = word;
    }

    private static int place(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * FACTOR + WordCharacters.lower(text.charAt(i));
        }
        return (hash ^ hash >>> 10) & (SIZE - 1);
    }
}
