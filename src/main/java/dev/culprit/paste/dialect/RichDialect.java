package dev.culprit.paste.dialect;

import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.line.ExceptionLine;
import dev.culprit.paste.line.ForeignFrame;
import dev.culprit.paste.line.FrameLine;
import dev.culprit.paste.line.Heading;
import dev.culprit.paste.text.Cursor;
import dev.culprit.paste.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tracebacks that rich drew, after their box is gone: {@code /app/run.py:12 in main}, an arrow before the line. */
final class RichDialect implements Dialect {

    private static final int FAR = 40;
    private static final char ARROW = '❱';

    @Override
    public List<Trigger> triggers() {
        return List.of(
                Trigger.text(".py:"),
                Trigger.text(String.valueOf(ARROW)),
                Trigger.text("\u256d\u2500\u2500"),
                Trigger.text("\u2570\u2500\u2500"));
    }

    @Override
    public Optional<Reading> read(Lines lines, int at) {
        if (frame(lines, at) == null && !isDrawn(lines.get(at))) {
            return Optional.empty();
        }
        List<StackFrame> frames = new ArrayList<>();
        ExceptionLine exception = null;
        int end = at + 1;
        int next = at;
        for (; lines.has(next) && next < end + FAR; next++) {
            StackFrame frame = frame(lines, next);
            if (frame == null) {
                frame = pathless(lines, next);
            }
            exception = frame == null ? ExceptionLine.alone(lines.get(next)) : null;
            if (exception != null) {
                break;
            }
            if (frame != null) {
                frames.add(frame);
            }
            if (frame != null || isDrawn(lines.get(next)) || IpythonDialect.isNumbered(lines.get(next))) {
                end = next + 1;
            }
        }
        boolean headed = lines.get(at).contains(Heading.TRACEBACK);
        return Optional.of(
                FramesReading.of(lines, at, headed, frames, exception, null, exception == null ? end : next));
    }

    private static boolean isDrawn(String line) {
        return line.indexOf(ARROW) >= 0 || line.contains("╭──") || line.contains("╰──");
    }

    private static @Nullable StackFrame frame(Lines lines, int at) {
        String line = lines.get(at).strip();
        int colon = line.indexOf(".py:");
        int space = line.indexOf(' ');
        if (colon <= 0 || (space >= 0 && space < colon)) {
            return null;
        }
        Cursor cursor = new Cursor(line, colon + 4);
        int number = FrameLine.number(cursor.digits());
        String below = lines.get(at + 1).strip();
        boolean wrapped = cursor.atEnd() && below.startsWith("in ");
        if (number == 0 || (!wrapped && !cursor.accept(" in "))) {
            return null;
        }
        String function = wrapped ? below.substring(3) : line.substring(cursor.at());
        if (function.indexOf(' ') >= 0) {
            return null;
        }
        return new FrameLine(line.substring(0, colon + 3), number, function, 0, true)
                .frame(arrow(lines, at + 1), lines.span(at));
    }

    /** {@code in main}, in newer versions {@code in main:12}, where the file is not to be found. */
    private static @Nullable StackFrame pathless(Lines lines, int at) {
        String line = lines.get(at).strip();
        if (!line.startsWith("in ")) {
            return null;
        }
        int colon = line.lastIndexOf(':');
        boolean numbered =
                colon > 3 && colon + 1 < line.length() && ForeignFrame.isNumber(line, colon + 1, line.length());
        String function = line.substring(3, numbered ? colon : line.length());
        int number = numbered ? FrameLine.number(line.substring(colon + 1)) : 0;
        return function.isEmpty() || function.indexOf(' ') >= 0
                ? null
                : new FrameLine("", number, function, 0, true).frame(arrow(lines, at + 1), lines.span(at));
    }

    private static String arrow(Lines lines, int from) {
        int blank = 0;
        for (int i = from; i < from + 10 && blank < 2; i++) {
            blank += lines.isBlank(i) ? 1 : 0;
            int arrow = lines.get(i).indexOf(ARROW);
            if (arrow >= 0) {
                Cursor cursor = new Cursor(lines.get(i), arrow + 1);
                cursor.spaces();
                cursor.digits();
                return lines.get(i).substring(cursor.at()).replace('│', ' ').strip();
            }
        }
        return "";
    }
}
