package dev.culprit.paste.python;

import dev.culprit.paste.text.PhraseIndex;
import dev.culprit.paste.text.WordShapes;

/** Rules out both lists of known messages for a line at once: most lines contain no word of either list. */
public final class KnownPhrases {

    private static final WordShapes SHAPES = new WordShapes();

    static {
        KnownMessages.addWords(SHAPES);
        SystemMessages.addWords(SHAPES);
    }

    private KnownPhrases() {}

    /** Whether a message of either list can stand in the line at or after a column. */
    public static boolean mayBeIn(String line, int from) {
        int limit = Math.min(line.length(), from + PhraseIndex.LONGEST);
        for (int at = from; at < limit; ) {
            int end = PhraseIndex.wordEnd(line, at, limit);
            if (end > at && SHAPES.mayHold(line, at, end)) {
                return true;
            }
            at = Math.max(end, at + 1);
        }
        return false;
    }
}
