package dev.culprit.paste;

import dev.culprit.paste.ExceptionInfo.Link;
import dev.culprit.paste.Traceback.Situation;
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
        return Optional.of(reading(lines, at, header, frames, exception, exception == null ? end : next));
    }

    private static Reading reading(
            Lines lines, int at, boolean header, List<StackFrame> frames, @Nullable ExceptionLine line, int end) {
        List<ExceptionInfo> exceptions = new ArrayList<>();
        int next = Math.max(end, at + 1);
        if (line != null) {
            MessageReader message = new MessageReader(lines, end, line);
            exceptions.add(message.exception(frames, Link.FIRST));
            next = message.next();
        } else if (!frames.isEmpty()) {
            Span point = lines.span(
                    next - 1, lines.get(next - 1).length(), lines.get(next - 1).length());
            exceptions.add(new ExceptionInfo("", "", frames, Link.FIRST, point, point, point));
        }
        Span span = lines.span(at).to(lines.span(next - 1));
        return new Reading(new Traceback(exceptions, Situation.RAISED, "", !header, line == null, span), next);
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
