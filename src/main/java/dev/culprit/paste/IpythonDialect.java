package dev.culprit.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tracebacks that show source with an arrow at the line, as IPython and pytest print them: {@code app.py in run(self)}
 * or {@code File ~/app.py:12, in run(self)} above, {@code ---> 12} before the line.
 */
final class IpythonDialect implements Dialect {

    private static final int FAR = 25;

    @Override
    public Optional<Reading> read(Lines lines, int at) {
        boolean header = isHeader(lines.get(at));
        if (!header && ArrowFrame.of(lines, at) == null && !(isNumbered(lines.get(at)) && arrowSoon(lines, at))) {
            return Optional.empty();
        }
        List<StackFrame> frames = new ArrayList<>();
        @Nullable ExceptionLine exception = null;
        int next = header ? at + 1 : at;
        int end = next;
        for (; lines.has(next) && next < end + FAR; next++) {
            ArrowFrame frame = ArrowFrame.of(lines, next);
            if (frame != null) {
                frames.add(frame.frame());
                end = next + 1;
            } else if (isNumbered(lines.get(next))) {
                end = next + 1;
            } else if (!lines.isBlank(next)) {
                exception = ExceptionLine.alone(lines.get(next));
                if (exception != null || lines.get(next).contains(Heading.TRACEBACK)) {
                    break;
                }
            }
        }
        return Optional.of(FramesReading.of(lines, at, header, frames, exception, exception == null ? end : next));
    }

    private static boolean isHeader(String line) {
        int at = line.indexOf(Heading.TRACEBACK);
        return at > 3 && !line.startsWith(":", at + Heading.TRACEBACK.length());
    }

    private static boolean arrowSoon(Lines lines, int at) {
        for (int i = at; i < at + 8; i++) {
            if (lines.get(i).stripLeading().startsWith("-->") || lines.get(i).startsWith("-> ")) {
                return true;
            }
        }
        return false;
    }

    /** {@code     12     source} and {@code ---> 13     source}. */
    static boolean isNumbered(String line) {
        Cursor cursor = new Cursor(line, 0);
        cursor.spaces();
        cursor.skip('-');
        cursor.accept(">");
        cursor.spaces();
        boolean number = !cursor.digits().isEmpty();
        return number && (cursor.atEnd() || cursor.peek() == ' ');
    }
}
