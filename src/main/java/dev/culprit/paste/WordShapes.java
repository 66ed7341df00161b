package dev.culprit.paste;

import java.util.BitSet;

/**
 * First and last character and length of some words: rules out nearly all others without cutting them out of their text
 * and hashing them, which is done several times for each word of a log.
 */
final class WordShapes {

    private static final int BITS = 6;
    private static final int MASK = (1 << BITS) - 1;

    private final BitSet shapes = new BitSet(1 << (3 * BITS));

    void add(String word) {
        shapes.set(shape(word, 0, word.length()));
    }

    /** Whether a range of a text, of one character at least, can be one of the words. */
    boolean mayHold(String text, int from, int to) {
        return shapes.get(shape(text, from, to));
    }

    private static int shape(String text, int from, int to) {
        int ends = (text.charAt(from) & MASK) << BITS | (text.charAt(to - 1) & MASK);
        return ends << BITS | ((to - from) & MASK);
    }
}
