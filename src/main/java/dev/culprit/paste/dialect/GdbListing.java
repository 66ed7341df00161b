package dev.culprit.paste.dialect;

import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.line.FrameLine;
import dev.culprit.paste.text.Cursor;
import dev.culprit.paste.text.Lines;
import java.util.List;

/** Source lines that gdb shows below a frame: the one where it stops, and those of {@code list}. */
final class GdbListing {

    private static final int NEAR = 15;
    private static final int MOST_LINES = 200;

    private GdbListing() {}

    /** The line after the listing that starts here, near the line of a frame; the line itself when none does. */
    static int end(Lines lines, int at, int frame) {
        int number = number(lines.get(at));
        boolean near = number > 0 && frame > 0 && Math.abs(number - frame) <= NEAR;
        if (!near && !isSource(lines.get(at))) {
            return at;
        }
        int next = at + 1;
        while (next < at + MOST_LINES && lines.has(next)) {
            int following = number(lines.get(next));
            // A long line is wrapped: the rest of it has no number.
            boolean wrapped = following < 0 && number > 0 && number(lines.get(next + 1)) == number + 1;
            if (!wrapped && following != number + 1) {
                break;
            }
            number = wrapped ? number : following;
            next++;
        }
        return next;
    }

    /** {@code 320\t../sysdeps/x86_64/nptl.c: No such file or directory.} */
    private static boolean isSource(String line) {
        Cursor cursor = new Cursor(line, 0);
        boolean numbered = !cursor.digits().isEmpty();
        return numbered
                && (cursor.peek() == '\t'
                        || line.contains("\tin ../")
                        || line.endsWith(": No such file or directory."));
    }

    private static int number(String line) {
        Cursor cursor = new Cursor(line, 0);
        String digits = cursor.digits();
        return !digits.isEmpty() && (cursor.spaces() || cursor.atEnd()) ? FrameLine.number(digits) : -1;
    }

    /** Gives the last frame the source line that has its number. */
    static void addSource(Lines lines, int from, int to, List<StackFrame> frames) {
        StackFrame last = frames.get(frames.size() - 1);
        for (int at = from; at < to && last.source().isEmpty(); at++) {
            if (last.line() > 0 && number(lines.get(at)) == last.line()) {
                Cursor cursor = new Cursor(lines.get(at), 0);
                cursor.digits();
                String source = lines.get(at).substring(cursor.at()).strip();
                frames.set(
                        frames.size() - 1,
                        new StackFrame(
                                last.origin(),
                                last.module(),
                                last.function(),
                                last.file(),
                                last.path(),
                                last.line(),
                                source,
                                last.span()));
                return;
            }
        }
    }
}
