package dev.culprit.paste.fact;

import dev.culprit.paste.text.WordCharacters;

/** Walks over the words of a text that are worth looking up: see {@link Words}. */
final class WordScan {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 80;

    private final String text;
    private int from;
    private int to;

    WordScan(String text) {
        this.text = text;
    }

    /** Steps to the next word; false when there is none. */
    boolean next() {
        for (int i = to; i < text.length(); i = to) {
            from = i;
            to = i + 1;
            char c = text.charAt(i);
            if (WordCharacters.isLetter(c) || c == '_') {
                to = WordCharacters.end(text, i + 1);
                boolean insideNumber = i > 0 && WordCharacters.isPart(text.charAt(i - 1));
                if (to - i >= SHORTEST && to - i <= LONGEST && !insideNumber) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where the word starts. */
    int from() {
        return from;
    }

    int to() {
        return to;
    }
}
