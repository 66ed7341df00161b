package dev.culprit.paste.dialect;

import dev.culprit.paste.block.ExceptionInfo;
import dev.culprit.paste.block.ExceptionInfo.Link;
import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.block.Traceback;
import dev.culprit.paste.block.Traceback.Situation;
import dev.culprit.paste.line.ExceptionLine;
import dev.culprit.paste.line.FrameLine;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.text.Lines;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sentry's plain text, in mails and behind "raw": the exception above its frames, the heading {@code Stacktrace (most
 * recent call last):} or {@code first}, and one exception of a chain below the other.
 */
final class SentryDialect implements Dialect {

    private static final String HEADING = "Stacktrace (most recent call ";
    private static final int MOST_EXCEPTIONS = 50;

    @Override
    public List<Trigger> triggers() {
        return List.of(Trigger.text(HEADING), Trigger.text("File ").below(1, 4));
    }

    @Override
    public Optional<Reading> read(Lines lines, int at) {
        List<ExceptionInfo> exceptions = new ArrayList<>();
        int next = at;
        int end = at;
        while (lines.has(next) && exceptions.size() < MOST_EXCEPTIONS) {
            One one = one(lines, next);
            if (one == null) {
                break;
            }
            exceptions.add(linked(one.exception(), exceptions.isEmpty()));
            end = one.end();
            end += lines.get(end).contains(" additional frame(s) were not displayed") ? 1 : 0;
            next = lines.skipBlank(end, 2);
        }
        if (exceptions.isEmpty()) {
            return Optional.empty();
        }
        boolean named = !exceptions.get(exceptions.size() - 1).type().isEmpty();
        Span span = lines.span(at).to(lines.span(end - 1));
        return Optional.of(new Reading(new Traceback(exceptions, Situation.RAISED, "", false, !named, span), end));
    }

    /** What tied them is not told; the weaker of the two ties is sure. */
    private static ExceptionInfo linked(ExceptionInfo one, boolean first) {
        return first ? one : one.linked(Link.DURING_PREVIOUS);
    }

    private record One(ExceptionInfo exception, int end) {}

    private static @Nullable One one(Lines lines, int at) {
        boolean headed = isHeading(lines.get(at));
        ExceptionLine line = headed ? null : ExceptionLine.alone(lines.get(at));
        if (!headed && line == null) {
            return null;
        }
        int below = headed ? at : lines.skipBlank(at + 1, 1);
        boolean first = lines.get(below).contains(HEADING + "first");
        int frames = isHeading(lines.get(below)) ? lines.skipBlank(below + 1, 1) : at + 1;
        FrameLine opening = FrameLine.of(lines.get(frames));
        if (opening == null || !opening.comma() || opening.indent() <= lines.indent(at)) {
            return null;
        }
        FrameReader reader = new FrameReader(lines, lines.indent(at), false);
        int end = reader.read(frames);
        // Python puts the exception right below the frames.
        if (reader.exception() != null && !lines.isBlank(end - 1) && frames < end && !headed && adjacent(lines, end)) {
            return null;
        }
        return new One(exception(lines, at, line, reader.frames(), first), lastFrame(lines, frames, end));
    }

    private static boolean isHeading(String line) {
        return line.stripLeading().startsWith(HEADING);
    }

    private static boolean adjacent(Lines lines, int end) {
        return lines.has(end) && ExceptionLine.afterFrames(lines.get(end)) != null && !lines.isBlank(end - 1);
    }

    /** The reader steps over blank lines where an exception follows: it is the next of the chain. */
    private static int lastFrame(Lines lines, int frames, int end) {
        int last = end;
        while (last > frames && lines.isBlank(last - 1)) {
            last--;
        }
        return last;
    }

    private static ExceptionInfo exception(
            Lines lines, int at, @Nullable ExceptionLine line, List<StackFrame> read, boolean first) {
        List<StackFrame> frames = new ArrayList<>(read);
        if (first) {
            Collections.reverse(frames);
        }
        if (line == null) {
            Span point = lines.span(at, 0, 0);
            return new ExceptionInfo("", "", frames, Link.FIRST, point, point, point);
        }
        Span type =
                lines.span(at, line.typeStart(), line.typeStart() + line.type().length());
        Span message = line.hasMessage()
                ? lines.span(at, line.messageStart(), line.messageEnd())
                : new Span(type.end(), type.end());
        String text = lines.get(at).substring(line.messageStart(), line.messageEnd());
        return new ExceptionInfo(line.type(), text, frames, Link.FIRST, type.to(message), type, message);
    }
}
