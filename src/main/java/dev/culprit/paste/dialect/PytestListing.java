package dev.culprit.paste.dialect;

import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.text.Lines;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The source that pytest's long reports print, from the head of the function to the line marked {@code >}: what other
 * lines raise or log has not happened.
 */
final class PytestListing {

    private static final int FAR = 120;
    private static final String MARK = ">   ";
    private static final String INDENT = "    ";
    private static final List<String> HEADS = List.of("    def ", "    async def ", "    @", MARK);

    private boolean marked;

    static List<Trigger> triggers() {
        return HEADS.stream().map(Trigger::text).toList();
    }

    /** Whether a listing starts here: its mark and its error, or its place, follow before anything else does. */
    static boolean opens(Lines lines, int at) {
        String first = lines.get(at);
        if (HEADS.stream().noneMatch(first::startsWith)) {
            return false;
        }
        boolean mark = false;
        for (int i = at; i < at + FAR && lines.has(i); i++) {
            String line = lines.get(i);
            if (mark && (PytestDialect.isError(line) || isPlace(lines, i))) {
                return true;
            }
            mark |= line.startsWith(MARK);
            if (!isSource(line)) {
                return false;
            }
        }
        return false;
    }

    /** Whether the line belongs to a listing that was opened. */
    boolean isLine(String line) {
        marked |= line.startsWith(MARK);
        return marked ? !line.isBlank() && isSource(line) : line.startsWith(INDENT);
    }

    /** {@code path.py:12: } below the listing of a function that called the next one. */
    @Nullable
    StackFrame frame(Lines lines, int at) {
        return isPlace(lines, at)
                ? PytestPlace.frame(lines, at, lines.get(at).stripTrailing().length() + 1)
                : null;
    }

    private static boolean isPlace(Lines lines, int at) {
        String line = lines.get(at).stripTrailing();
        return line.endsWith(":")
                && !Character.isWhitespace(line.charAt(0))
                && PytestPlace.frame(lines, at, line.length() + 1) != null;
    }

    private static boolean isSource(String line) {
        return line.isBlank() || line.startsWith(INDENT) || line.startsWith(MARK);
    }
}
