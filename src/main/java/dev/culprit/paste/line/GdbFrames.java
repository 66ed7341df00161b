package dev.culprit.paste.line;

import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.block.StackFrame.Origin;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.python.FrameNames;
import dev.culprit.paste.text.Cursor;
import dev.culprit.paste.text.Lines;
import org.jspecify.annotations.Nullable;

/** Reads one frame of a gdb backtrace, {@code #1  0x00007f in sem_wait () from /lib/libpthread.so.0}. */
public final class GdbFrames {

    private static final int MOST_LINES = 25;

    private GdbFrames() {}

    /**
     * A frame and the line after it.
     *
     * @param frame the frame
     * @param next first line that does not belong to it
     */
    public record Found(StackFrame frame, int next) {}

    public static boolean startsFrame(String line) {
        int at = Lines.indent(line);
        Cursor cursor = new Cursor(line, at);
        return cursor.accept("#") && !cursor.digits().isEmpty() && cursor.spaces() && !cursor.atEnd();
    }

    /** Reads the frame that starts at a line; its arguments may go on over several. */
    public static @Nullable Found read(Lines lines, int at) {
        if (!startsFrame(lines.get(at))) {
            return null;
        }
        StringBuilder text = new StringBuilder(lines.get(at).strip());
        int depth = depth(lines.get(at));
        int next = at + 1;
        while (next < at + MOST_LINES && continues(lines.get(next), depth)) {
            text.append(' ').append(lines.get(next).strip());
            depth += depth(lines.get(next));
            next++;
        }
        Span span = lines.span(at).to(lines.span(next - 1));
        StackFrame frame = parse(text.toString(), span);
        return frame == null ? null : new Found(frame, next);
    }

    private static boolean continues(String line, int depth) {
        if (line.isBlank() || startsFrame(line) || line.startsWith("(gdb)") || line.startsWith("Thread ")) {
            return false;
        }
        String text = line.stripLeading();
        return depth > 0 || text.startsWith("at ") || text.startsWith("from ");
    }

    private static int depth(String line) {
        int depth = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return depth;
    }

    private static @Nullable StackFrame parse(String text, Span span) {
        Cursor cursor = new Cursor(text, 1);
        cursor.digits();
        cursor.spaces();
        boolean address = !cursor.address().isEmpty();
        cursor.spaces();
        if (address) {
            cursor.accept("in ");
        }
        int from = cursor.at();
        StackFrame python = python(text, from, span);
        if (python != null) {
            return python;
        }
        if (text.startsWith("<", from) && text.indexOf('>', from) > 0) {
            int close = text.indexOf('>', from) + 1;
            return nativeFrame(text.substring(from, close), "", "", 0, span);
        }
        int open = text.indexOf(" (", from);
        int to = open < 0 ? functionEnd(text, from) : open;
        String function = text.substring(from, to).strip();
        // Without an address and without arguments it is some numbered list.
        boolean spaced = function.indexOf(' ') >= 0 && !function.contains("::");
        if (function.isEmpty() || (!address && open < 0) || spaced) {
            return null;
        }
        return located(text, function, to, span);
    }

    private static int functionEnd(String text, int from) {
        int space = text.indexOf(' ', from);
        return space < 0 ? text.length() : space;
    }

    private static StackFrame located(String text, String function, int from, Span span) {
        int at = text.lastIndexOf(" at ");
        if (at >= from) {
            int colon = text.lastIndexOf(':');
            String path = text.substring(at + 4, colon > at ? colon : text.length());
            int line = colon > at ? FrameLine.number(new Cursor(text, colon + 1).digits()) : 0;
            return nativeFrame(function, "", path, line, span);
        }
        int lib = text.lastIndexOf(" from ");
        return nativeFrame(function, lib < from ? "" : text.substring(lib + 6).strip(), "", 0, span);
    }

    /** gdb's own script of Python 2 and 3 prints {@code Frame 0x7f, for file /app.py, line 12, in run (...)}. */
    private static @Nullable StackFrame python(String text, int from, Span span) {
        int file = text.indexOf(", for file ", from);
        int line = file < 0 ? -1 : text.indexOf(", line ", file);
        if (line < 0) {
            return null;
        }
        String path = text.substring(file + ", for file ".length(), line);
        Cursor cursor = new Cursor(text, line + ", line ".length());
        int number = FrameLine.number(cursor.digits());
        cursor.accept(", in ");
        return new FrameLine(path, number, cursor.until(' '), 0, true).frame("", span);
    }

    /** A frame of native code; the module is the base name of its library. */
    public static StackFrame nativeFrame(String function, String library, String path, int line, Span span) {
        String module = library.substring(Math.max(library.lastIndexOf('/'), library.lastIndexOf('\\')) + 1);
        String file = path.substring(path.lastIndexOf('/') + 1);
        String shown = path.isEmpty() ? library : path;
        return new StackFrame(Origin.NATIVE, module, FrameNames.nativeFunction(function), file, shown, line, "", span);
    }
}
