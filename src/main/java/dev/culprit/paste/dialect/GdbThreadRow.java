package dev.culprit.paste.dialect;

import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.block.ThreadStack;
import dev.culprit.paste.line.FrameLine;
import dev.culprit.paste.line.GdbFrames;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.python.BlockedCalls;
import dev.culprit.paste.text.Cursor;
import dev.culprit.paste.text.Lines;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code info threads}: a thread with its innermost frame.
 *
 * @param stack the thread
 * @param first its kernel number is the process's
 * @param current the thread that {@code bt} would show
 */
record GdbThreadRow(ThreadStack stack, boolean first, boolean current) {

    private static final int MOST_INDENT = 12;

    static @Nullable GdbThreadRow read(Lines lines, int at) {
        String line = lines.get(at);
        int from = frameStart(line);
        if (from < 0) {
            return null;
        }
        int end = line.stripTrailing().length();
        int open = line.indexOf(" (", from);
        int location = line.lastIndexOf(" at ");
        int library = line.lastIndexOf(" from ");
        String function = line.substring(from, open < 0 ? end : open).strip();
        String path = location < from ? "" : line.substring(Math.min(end, location + 4), end);
        int colon = path.lastIndexOf(':');
        Span span = lines.span(at, from, end);
        StackFrame frame = GdbFrames.nativeFrame(
                function,
                library < from ? "" : line.substring(Math.min(end, library + 6), end),
                colon < 0 ? path : path.substring(0, colon),
                colon < 0 ? 0 : FrameLine.number(new Cursor(path, colon + 1).digits()),
                span);
        List<StackFrame> frames = List.of(frame);
        ThreadStack stack =
                new ThreadStack(quoted(line), id(line), "", frames, BlockedCalls.of(frames), true, lines.span(at));
        return new GdbThreadRow(
                stack, number(line).equals("1"), line.stripLeading().startsWith("*"));
    }

    static boolean isOne(String line) {
        return frameStart(line) >= 0;
    }

    /** Where the function starts, behind the thread, its name in quotes and the address; -1 when this is no row. */
    private static int frameStart(String line) {
        int thread = line.indexOf("Thread 0x");
        int lwp = thread < 1 || thread > MOST_INDENT ? -1 : line.indexOf("(LWP ", thread);
        int close = lwp < 0 ? -1 : line.indexOf(')', lwp);
        if (close < 0 || number(line).isEmpty()) {
            return -1;
        }
        Cursor cursor = new Cursor(line, close + 1);
        cursor.spaces();
        if (cursor.accept("\"")) {
            cursor.until('"');
            cursor.accept("\"");
            cursor.spaces();
        }
        boolean address = !cursor.address().isEmpty();
        cursor.spaces();
        boolean function = address ? cursor.accept("in ") : line.indexOf(" (", cursor.at()) > 0;
        return function && !cursor.atEnd() ? cursor.at() : -1;
    }

    private static String number(String line) {
        Cursor cursor = new Cursor(line, Lines.indent(line));
        cursor.accept("*");
        cursor.spaces();
        return cursor.digits();
    }

    /** The kernel's number of a thread where it is shown, as locks hold it; else gdb's own. */
    static String id(String line) {
        int lwp = line.indexOf("LWP ");
        Cursor cursor = new Cursor(line, lwp < 0 ? line.indexOf("hread ") + "hread ".length() : lwp + "LWP ".length());
        cursor.spaces();
        return cursor.digits();
    }

    /** The name in quotes, or an empty string. */
    static String quoted(String heading) {
        int open = heading.indexOf('"');
        int close = open < 0 ? -1 : heading.indexOf('"', open + 1);
        return close < 0 ? "" : heading.substring(open + 1, close);
    }
}
