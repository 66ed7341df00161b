package dev.culprit.search;

import java.util.Arrays;
import java.util.List;

/**
 * What a reader typed, cut to what an index can answer. Nothing in it is syntax.
 *
 * @param text white space folded, at most {@link #LONGEST} characters
 * @param words its words that hold a letter or a digit, at most {@link #MOST_WORDS}
 */
record Query(String text, List<String> words) {

    static final int LONGEST = 256;
    static final int MOST_WORDS = 24;

    static Query of(String typed) {
        String text = fold(typed);
        List<String> words = Arrays.stream(text.split(" "))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        return new Query(text, words);
    }

    private static String fold(String typed) {
        StringBuilder folded = new StringBuilder();
        int length;
        for (int i = 0; i < typed.length(); i += length) {
            int c = typed.codePointAt(i);
            length = Character.charCount(c);
            if (folded.length() + length > LONGEST) {
                break;
            }
            boolean blank = Character.isWhitespace(c) || Character.isISOControl(c) || Character.isSpaceChar(c);
            if (!blank) {
                folded.appendCodePoint(c);
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** How many of the words a text must have: all of two, most of a few, half of a sentence. */
    int required() {
        int count = words.size();
        return count <= 2 ? count : count <= 6 ? count - 1 : (count + 1) / 2;
    }
}
