package dev.culprit.paste.python;

import dev.culprit.paste.block.LogLine;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.text.PhraseIndex;
import dev.culprit.paste.text.ResourceLines;
import dev.culprit.paste.text.WordShapes;
import java.util.List;

/**
 * Recognises messages of the operating system, native libraries and process managers that report a failure; they stand
 * in {@code system-messages.txt}.
 */
public final class SystemMessages {

    private static final int SHORTEST_WORD = 3;
    private static final PhraseIndex KNOWN = load(ResourceLines.of(SystemMessages.class, "system-messages.txt"));

    private SystemMessages() {}

    /** Who prints such a message; empty when nobody is known to. */
    public static String source(String message) {
        PhraseIndex.Found found = KNOWN.first(message, 0);
        return found == null ? "" : found.value();
    }

    /** The line, told whose message it is. */
    public static LogLine line(String level, String message, Span span) {
        return new LogLine(level, source(message), message, span);
    }

    /** Adds the words without one of which no message of the list stands in a line. */
    static void addWords(WordShapes words) {
        KNOWN.addWords(words);
    }

    static PhraseIndex load(List<ResourceLines.Entry> entries) {
        PhraseIndex index = new PhraseIndex(SHORTEST_WORD);
        entries.forEach(entry -> index.add(entry, "\"who: words of the message\", * for what changes"));
        return index;
    }
}
