package dev.culprit.paste.dialect;

import dev.culprit.paste.block.ExceptionInfo;
import dev.culprit.paste.block.ExceptionInfo.Link;
import dev.culprit.paste.block.Traceback;
import dev.culprit.paste.line.ChainLine;
import dev.culprit.paste.line.ExceptionLine;
import dev.culprit.paste.line.FrameLine;
import dev.culprit.paste.line.Heading;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.text.Lines;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the exceptions of one chain, one after the other. */
final class TracebackReader {

    private static final int MOST_BLANK_LINES = 3;
    private static final int MOST_REMOTE = 3;

    private final Lines lines;
    private final int first;
    private final Heading heading;
    private final int base;
    private final List<ExceptionInfo> exceptions = new ArrayList<>();
    private final Deque<ExceptionInfo> remotes = new ArrayDeque<>();
    private boolean startsCut;
    private boolean endsCut;
    private int opened;
    private int next;

    TracebackReader(Lines lines, int first, Heading heading, int base) {
        this.lines = lines;
        this.first = first;
        this.heading = heading;
        this.base = base;
    }

    /** The line {@code RemoteTraceback:} above quotes; its exception is raised after those that the quotes hold. */
    TracebackReader openRemote(int at) {
        ExceptionLine line = remotes.size() < MOST_REMOTE ? ExceptionLine.afterFrames(lines.get(at)) : null;
        if (line != null) {
            Span type = lines.span(
                    at, line.typeStart(), line.typeStart() + line.type().length());
            Span none = new Span(type.end(), type.end());
            remotes.push(new ExceptionInfo(line.type(), "", List.of(), Link.CAUSED_BY_PREVIOUS, type, type, none));
        }
        return this;
    }

    private void closeRemote(int at) {
        if (!remotes.isEmpty() && !exceptions.isEmpty()) {
            exceptions.add(remotes.pop());
            next = at + 1;
        }
    }

    /** Reads the chain whose first traceback, or frame, or connecting line stands at this line. */
    Optional<Reading> read(int at) {
        next = at;
        opened = at;
        Link link = Link.FIRST;
        Link opening = ChainLine.of(lines.get(at));
        if (opening != null) {
            link = opening;
            startsCut = true;
            next = lines.skipBlank(at + 1, MOST_BLANK_LINES);
        }
        for (@Nullable Link current = link; current != null; current = connection()) {
            if (!readException(current)) {
                break;
            }
        }
        if (next == at && exceptions.isEmpty() && next == first) {
            return Optional.empty();
        }
        return Optional.of(new Reading(block(), Math.max(next, first + 1)));
    }

    private Traceback block() {
        int last = Math.max(first, next - 1);
        while (last > first && lines.isBlank(last)) {
            last--;
        }
        Span start = lines.span(
                first,
                Math.min(heading.from(), lines.get(first).length()),
                lines.get(first).length());
        boolean cut = endsCut || exceptions.isEmpty();
        return new Traceback(
                exceptions,
                heading.situation(),
                heading.subject(),
                startsCut,
                cut,
                start.to(lines.span(last)),
                heading.telling(lines, first, opened));
    }

    private boolean readException(Link link) {
        int headerIndent = base;
        boolean headed = lines.get(next).contains(Heading.TRACEBACK);
        if (headed) {
            headerIndent = exceptions.isEmpty() ? lines.get(next).indexOf(Heading.TRACEBACK) : lines.indent(next);
            next++;
            // Two processes that fail at once print their headings one below the other.
            while (lines.get(next).contains(Heading.TRACEBACK)) {
                next++;
            }
        } else if (exceptions.isEmpty() && FrameLine.of(lines.get(next)) != null) {
            startsCut = true;
            headerIndent = Math.max(0, lines.indent(next) - 2);
        } else if (exceptions.isEmpty() && FrameLine.ofCut(lines.get(next)) != null) {
            startsCut = true;
            headerIndent = 0;
        }
        FrameReader frames = new FrameReader(lines, headerIndent, !headed);
        int end = frames.read(next);
        ExceptionLine line = frames.exception();
        ExceptionInfo printed = line == null ? MissingEnd.printed(lines, first, end, frames.frames(), link) : null;
        if (printed != null) {
            exceptions.add(printed);
            next = MissingEnd.next(lines, end);
            return printed.type().isEmpty();
        }
        if (line == null) {
            endsCut = true;
            if (!frames.frames().isEmpty()) {
                exceptions.add(MissingEnd.cut(lines, frames, link, first, opened, end));
            }
            next = end;
            return false;
        }
        MessageReader message = new MessageReader(lines, end, line);
        if (headed && !frames.frames().isEmpty()) {
            message.withFlatLines();
        }
        exceptions.add(message.exception(frames.frames(), link));
        next = message.next();
        return true;
    }

    /** Steps over what stands between this exception and the next of the chain; null when the chain ends here. */
    private @Nullable Link connection() {
        int at = lines.skipBlank(next, MOST_BLANK_LINES);
        boolean quotes = ChainLine.isTripleQuote(lines.get(at));
        if (quotes) {
            closeRemote(at);
            at = lines.skipBlank(at + 1, MOST_BLANK_LINES);
        }
        Link link = ChainLine.of(lines.get(at));
        if (link == null) {
            boolean nested = quotes && lines.get(at).contains(Heading.TRACEBACK);
            next = nested ? at : ChainLine.isGroupRule(lines.get(at)) ? at + 1 : next;
            return nested ? Link.CAUSED_BY_PREVIOUS : null;
        }
        int below = lines.skipBlank(at + 1, MOST_BLANK_LINES);
        int remote = ChainLine.remoteTraceback(lines, below);
        if (remote > below) {
            openRemote(below);
        }
        next = Math.max(below, remote);
        return link;
    }
}
