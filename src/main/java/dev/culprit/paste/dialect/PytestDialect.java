package dev.culprit.paste.dialect;

import dev.culprit.paste.block.ExceptionInfo;
import dev.culprit.paste.block.ExceptionInfo.Link;
import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.block.Traceback;
import dev.culprit.paste.block.Traceback.Situation;
import dev.culprit.paste.line.ExceptionLine;
import dev.culprit.paste.line.FrameLine;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.python.SystemMessages;
import dev.culprit.paste.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** pytest's failures: frames {@code path.py:12: in test}, the exception behind {@code E}. */
final class PytestDialect implements Dialect {

    /** What pytest writes before the class of an exception that was expected and did not come. */
    static final String NOT_RAISED = "DID NOT RAISE ";

    private static final int FAR = 40;

    @Override
    public List<Trigger> triggers() {
        List<Trigger> triggers = new ArrayList<>(PytestListing.triggers());
        triggers.addAll(List.of(Trigger.text(".py:"), Trigger.text(": in "), Trigger.text("E  ")));
        return triggers;
    }

    @Override
    public Optional<Reading> read(Lines lines, int at) {
        Traceback placed = PytestPlace.alone(lines, at);
        if (placed != null) {
            return Optional.of(new Reading(placed, at + 1));
        }
        if (frame(lines, at) == null && !isError(lines.get(at)) && !PytestListing.opens(lines, at)) {
            return Optional.empty();
        }
        PytestListing listing = new PytestListing();
        List<StackFrame> frames = new ArrayList<>();
        int next = at;
        int end = at;
        while (lines.has(next) && next < end + FAR && !isError(lines.get(next))) {
            StackFrame frame = frame(lines, next);
            if (frame == null) {
                frame = listing.frame(lines, next);
            }
            if (frame != null) {
                frames.add(frame);
            }
            if (frame != null || listing.isLine(lines.get(next))) {
                end = next + 1;
            }
            next++;
        }
        boolean error = lines.has(next) && isError(lines.get(next));
        return Optional.of(error ? failure(lines, at, next, frames) : cut(lines, at, end, frames));
    }

    private static Reading cut(Lines lines, int at, int end, List<StackFrame> frames) {
        int last = frames.isEmpty() || lines.isBlank(end) || !lines.has(end) ? end : end + 1;
        Span point = lines.span(
                last - 1, lines.get(last - 1).length(), lines.get(last - 1).length());
        ExceptionInfo none = new ExceptionInfo("", "", frames, Link.FIRST, point, point, point);
        Span span = lines.span(at).to(lines.span(last - 1));
        return new Reading(new Traceback(List.of(none), Situation.RAISED, "", false, true, span), last);
    }

    private static Reading failure(Lines lines, int at, int error, List<StackFrame> frames) {
        String line = lines.get(error);
        ExceptionLine found = ExceptionLine.at(line, 1 + Lines.indent(line.substring(1)));
        int last = error;
        StringBuilder message = new StringBuilder();
        if (found != null) {
            message.append(line, found.messageStart(), found.messageEnd());
        }
        while (isError(lines.get(last + 1)) || isWrapped(lines, last + 1)) {
            last++;
            String more = lines.get(last);
            message.append('\n').append((isError(more) ? more.substring(1) : more).strip());
        }
        int place = lines.skipBlank(last + 1, 1);
        StackFrame raised = found == null ? null : PytestPlace.of(lines, place, found.type());
        if (raised != null) {
            frames.add(raised);
        }
        Span span = lines.span(at).to(lines.span(raised == null ? last : place));
        if (found == null) {
            Span text = lines.span(error);
            return new Reading(List.of(SystemMessages.line("", line.substring(1).strip(), text)), last + 1);
        }
        Span type = lines.span(
                error, found.typeStart(), found.typeStart() + found.type().length());
        Span first = lines.span(error, found.messageStart(), found.messageEnd());
        Span text = last > error ? first.to(lines.span(last)) : first;
        ExceptionInfo exception =
                new ExceptionInfo(found.type(), message.toString(), frames, Link.FIRST, type.to(text), type, text);
        return new Reading(
                new Traceback(List.of(exception), Situation.RAISED, "", false, false, span),
                (raised == null ? last : place) + 1);
    }

    /** Long messages lose their E where they are wrapped. */
    private static boolean isWrapped(Lines lines, int at) {
        return !lines.isBlank(at) && lines.indent(at) >= 10;
    }

    static boolean isError(String line) {
        return line.startsWith("E  ") && !line.isBlank();
    }

    private static @Nullable StackFrame frame(Lines lines, int at) {
        String line = lines.get(at);
        int in = line.indexOf(": in ");
        int colon = in < 0 ? -1 : line.lastIndexOf(':', in - 1);
        if (colon <= 0 || colon + 1 == in || Character.isWhitespace(line.charAt(0))) {
            return null;
        }
        String number = line.substring(colon + 1, in);
        String path = line.substring(0, colon);
        boolean file = path.endsWith(".py") || path.endsWith(".pyx") || path.startsWith("<");
        if (!file || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        String function = FrameLine.name(line.substring(in + 5).strip());
        String source = lines.indent(at + 1) > 0 ? lines.get(at + 1).strip() : "";
        return new FrameLine(path, FrameLine.number(number), function, 0, true).frame(source, lines.span(at));
    }
}
