package dev.culprit.paste.fact;

import dev.culprit.paste.text.WordShapes;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words after which a number is a code, which tells what happened and is the same in every run. */
final class CodeWords {

    private static final Set<String> ALL = Set.copyOf(
            List.of("errno", "winerror", "error", "code", "signal", "exitcode", "status", "oserror", "errorcode"));
    private static final WordShapes SHAPES = new WordShapes();

    static {
        ALL.forEach(SHAPES::add);
    }

    private CodeWords() {}

    /** Whether a range of a text is such a word, in any case. */
    static boolean isOne(String text, int from, int to) {
        return to > from
                && SHAPES.mayHold(text, from, to)
                && ALL.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
    }
}
