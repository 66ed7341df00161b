package dev.culprit.paste.dialect;

import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.line.ExceptionLine;
import dev.culprit.paste.line.Heading;
import dev.culprit.paste.line.Timestamp;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.python.ExceptionNames;
import dev.culprit.paste.text.Cursor;
import dev.culprit.paste.text.Lines;
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
    private static final int SOON = 8;
    private static final String GAP = "          ";

    @Override
    public List<Trigger> triggers() {
        return List.of(
                Trigger.text(Heading.TRACEBACK),
                Trigger.text(GAP),
                Trigger.text("File "),
                Trigger.text(".py"),
                Trigger.text("<ipython-input"),
                Trigger.text("Cell In"),
                Trigger.text("-->").below(0, SOON - 1),
                Trigger.text("-> ").below(0, SOON - 1));
    }

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
            ArrowFrame frame = ArrowFrame.following(lines, next);
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
        RaisedException named = header ? named(lines, at) : null;
        return Optional.of(
                FramesReading.of(lines, at, header, frames, exception, named, exception == null ? end : next));
    }

    /** The type, then far to the right that a traceback follows; joblib writes the time there. */
    private static boolean isHeader(String line) {
        int at = line.indexOf(Heading.TRACEBACK);
        if (at > 3) {
            return !line.startsWith(":", at + Heading.TRACEBACK.length());
        }
        int gap = line.indexOf(GAP);
        int time = gap;
        while (time >= 0 && time < line.length() && line.charAt(time) == ' ') {
            time++;
        }
        return gap > 3
                && ExceptionNames.contains(ExceptionNames.simple(line.substring(0, gap)))
                && Timestamp.end(line, time) > time;
    }

    private static @Nullable RaisedException named(Lines lines, int at) {
        int from = lines.indent(at);
        String type = new Cursor(lines.get(at), from).dottedName();
        if (!ExceptionNames.contains(ExceptionNames.simple(type))) {
            return null;
        }
        Span span = lines.span(at, from, from + type.length());
        return new RaisedException(type, "", span, new Span(span.end(), span.end()));
    }

    private static boolean arrowSoon(Lines lines, int at) {
        for (int i = at; i < at + SOON; i++) {
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
