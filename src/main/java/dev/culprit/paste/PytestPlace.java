package dev.culprit.paste;

import dev.culprit.paste.ExceptionInfo.Link;
import dev.culprit.paste.Traceback.Situation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** pytest's {@code path.py:12: KeyError}, where the exception was raised; the function is in the source above. */
final class PytestPlace {

    private PytestPlace() {}

    /** The frame below the exception of this type; pytest prints the type without its module. */
    static @Nullable StackFrame of(Lines lines, int at, String type) {
        String line = lines.get(at).stripTrailing();
        String simple = MessageDialect.simple(type);
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
        return path.endsWith(".py")
                ? new FrameLine(path, FrameLine.number(line.substring(colon + 1, end - 2)), "", 0, true)
                        .frame("", lines.span(at))
                : null;
    }
}
