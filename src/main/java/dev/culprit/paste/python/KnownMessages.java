package dev.culprit.paste.python;

import dev.culprit.paste.block.ExceptionInfo;
import dev.culprit.paste.block.ExceptionInfo.Link;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.text.Cursor;
import dev.culprit.paste.text.Lines;
import dev.culprit.paste.text.PhraseIndex;
import dev.culprit.paste.text.ResourceLines;
import dev.culprit.paste.text.WordShapes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Recognises exceptions by their message where no type was printed; the messages stand in {@code known-messages.txt}.
 */
public final class KnownMessages {

    private static final int SHORTEST_WORD = 4;
    private static final PhraseIndex KNOWN = load(ResourceLines.of(KnownMessages.class, "known-messages.txt"));

    private KnownMessages() {}

    /** The exception whose message stands in the line at or after a column; its type has the span of the message. */
    public static @Nullable ExceptionInfo in(Lines lines, int at, int from) {
        String line = lines.get(at);
        PhraseIndex.Found found = KNOWN.first(line, from);
        if (found == null || (found.start() > from && Cursor.isNamePart(line.charAt(found.start() - 1)))) {
            return null;
        }
        int end = found.end();
        while (end > found.start() && " \t\"'`".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        Span span = lines.span(at, found.start(), end);
        String message = line.substring(found.start(), end);
        return new ExceptionInfo(found.value(), message, List.of(), Link.FIRST, span, span, span);
    }

    /** Adds the words without one of which no message of the list stands in a line. */
    static void addWords(WordShapes words) {
        KNOWN.addWords(words);
    }

    static PhraseIndex load(List<ResourceLines.Entry> entries) {
        PhraseIndex index = new PhraseIndex(SHORTEST_WORD);
        entries.forEach(entry -> index.add(entry, "\"Type: words of the message\", * for what changes"));
        return index;
    }
}
