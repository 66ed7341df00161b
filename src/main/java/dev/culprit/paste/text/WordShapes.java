package dev.culprit.paste.text;

/**
 * First two characters, last one and length of some words, in any case: rules out nearly all others without cutting them
 * out of their text and hashing them, which is done several times for each word of a log.
 */
public final class WordShapes {

    private static final int SIZE = 1 << 16;
    private static final int FACTOR = 37;

    private final long[] shapes = new long[SIZE / Long.SIZE];

    public void add(String word) {
        int shape = shape(word, 0, word.length());
        shapes[shape / Long.SIZE] |= 1L << shape;
    }

    /** Whether a range of a text, of one character at least, can be one of the words. */
    public boolean mayHold(String text, int from, int to) {
        int shape = shape(text, from, to);
        return (shapes[shape / Long.SIZE] & 1L << shape) != 0;
    }

    private static int shape(String text, int from, int to) {
        int shape = WordCharacters.lower(text.charAt(from));
        shape = shape * FACTOR + WordCharacters.lower(text.charAt(Math.min(from + 1, to - 1)));
        shape = shape * FACTOR + WordCharacters.lower(text.charAt(to - 1));
        return (shape * FACTOR + (to - from)) & (SIZE - 1);
    }
}
