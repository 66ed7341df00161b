package dev.culprit.paste.dialect;

import dev.culprit.paste.block.ExceptionInfo;
import dev.culprit.paste.block.ExceptionInfo.Link;
import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.block.Traceback;
import dev.culprit.paste.block.Traceback.Situation;
import dev.culprit.paste.line.ForeignFrame;
import dev.culprit.paste.line.FrameLine;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.python.ExceptionNames;
import dev.culprit.paste.text.Cursor;
import dev.culprit.paste.text.Lines;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** pytest's {@code path.py:12: KeyError}, where the exception was raised; the function is in the source above. */
final class PytestPlace {

    private static final int FAR = 60;

    private PytestPlace() {}

    /** The frame below the exception of this type; pytest prints the type without its module. */
    static @Nullable StackFrame of(Lines lines, int at, String type) {
        String line = lines.get(at).stripTrailing();
        String simple = ExceptionNames.simple(type);
        return line.endsWith(": " + simple) ? frame(lines, at, line.length() - simple.length()) : null;
    }

    /** Such a line where nothing else of the report is left above it. */
    static @Nullable Traceback alone(Lines lines, int at) {
        String line = lines.get(at).stripTrailing();
        int from = line.lastIndexOf(' ') + 1;
        if (from < 2 || line.charAt(from - 2) != ':' || !ExceptionNames.contains(line.substring(from))) {
            return null;
        }
        StackFrame frame = frame(lines, at, from);
        if (frame == null) {
            return null;
        }
        Span type = lines.span(at, from, line.length());
        Span none = new Span(type.end(), type.end());
        ExceptionInfo raised =
                new ExceptionInfo(line.substring(from), "", List.of(frame), Link.FIRST, type, type, none);
        return new Traceback(List.of(raised), Situation.RAISED, "", true, false, lines.span(at));
    }

    /** The frame of a line whose path and number end before this column. */
    static @Nullable StackFrame frame(Lines lines, int at, int end) {
        String line = lines.get(at);
        int colon = end < 4 ? -1 : line.lastIndexOf(':', end - 3);
        boolean numbered = colon > 0 && colon + 1 < end - 2 && ForeignFrame.isNumber(line, colon + 1, end - 2);
        String path = numbered ? line.substring(0, colon) : "";
        if (!path.endsWith(".py")) {
            return null;
        }
        int number = FrameLine.number(line.substring(colon + 1, end - 2));
        int head = head(lines, at);
        if (head < 0) {
            return new FrameLine(path, number, "", 0, true).frame("", lines.span(at));
        }
        String function = functionOf(lines.get(head));
        return new FrameLine(path, number, function, 0, true)
                .frame(marked(lines, head, at), lines.span(head).to(lines.span(at)));
    }

    /** The head of the function whose source is listed above a place, or -1. */
    private static int head(Lines lines, int at) {
        for (int i = at - 1; i >= Math.max(0, at - FAR); i--) {
            String line = lines.get(i);
            if (line.startsWith("_ _ ") || line.startsWith("____") || line.startsWith("====")) {
                return -1;
            }
            if (!functionOf(line).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    /** The name in {@code     def load(path):}; functions within it are indented more. */
    private static String functionOf(String line) {
        Cursor cursor = new Cursor(line, 0);
        if (!cursor.accept("    ") && !cursor.accept(">   ")) {
            return "";
        }
        cursor.accept("async ");
        return cursor.accept("def ") ? cursor.dottedName() : "";
    }

    private static String marked(Lines lines, int head, int at) {
        for (int i = at - 1; i >= head; i--) {
            if (lines.get(i).startsWith(">   ")) {
                return lines.get(i).substring(1).strip();
            }
        }
        return "";
    }
}
