package dev.culprit.paste.dialect;

import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.block.ThreadDump;
import dev.culprit.paste.block.ThreadDump.Format;
import dev.culprit.paste.block.ThreadStack;
import dev.culprit.paste.line.ForeignFrame;
import dev.culprit.paste.line.FrameLine;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.python.BlockedCalls;
import dev.culprit.paste.text.Cursor;
import dev.culprit.paste.text.Lines;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Stacks folded into one line each, outermost call first and the number of samples last: {@code py-spy record -f raw},
 * austin, input of flame graphs.
 */
final class FoldedStacksDialect implements Dialect {

    private static final int MOST_FRAMES = 500;

    @Override
    public List<Trigger> triggers() {
        return List.of(Trigger.text(";"));
    }

    @Override
    public Optional<Reading> read(Lines lines, int at) {
        List<ThreadStack> threads = new ArrayList<>();
        int next = at;
        for (ThreadStack stack = stack(lines, next); stack != null; stack = stack(lines, next)) {
            threads.add(stack);
            next++;
        }
        if (threads.isEmpty()) {
            return Optional.empty();
        }
        Span span = lines.span(at).to(lines.span(next - 1));
        return Optional.of(new Reading(new ThreadDump(Format.OTHER, "", threads, span), next));
    }

    private static @Nullable ThreadStack stack(Lines lines, int at) {
        String line = lines.get(at);
        int end = line.lastIndexOf(' ');
        if (line.indexOf(';') < 0 || end < 0 || !ForeignFrame.isNumber(line, end + 1, line.length())) {
            return null;
        }
        List<StackFrame> frames = new ArrayList<>();
        String id = "";
        for (int from = 0; from < end && frames.size() < MOST_FRAMES; ) {
            int to = line.indexOf(';', from);
            to = to < 0 || to > end ? end : to;
            StackFrame frame = frame(lines, at, from, to);
            if (frame != null) {
                frames.add(frame);
            } else if (!frames.isEmpty() || !isOwner(line, from, to)) {
                return null;
            } else {
                id = line.substring(from + 1, to);
            }
            from = to + 1;
        }
        if (frames.isEmpty()) {
            return null;
        }
        Collections.reverse(frames);
        return new ThreadStack("", id, "", frames, BlockedCalls.of(frames), false, lines.span(at));
    }

    /** austin's {@code P4711} and {@code T4712}. */
    private static boolean isOwner(String line, int from, int to) {
        return to > from + 1 && "PT".indexOf(line.charAt(from)) >= 0 && Cursor.isNamePart(line.charAt(from + 1));
    }

    /** {@code main (app.py:7)}, or {@code /srv/app/app.py:main:7}. */
    private static @Nullable StackFrame frame(Lines lines, int at, int from, int to) {
        String part = lines.get(at).substring(from, to);
        Span span = lines.span(at, from, to);
        int open = part.endsWith(")") ? part.lastIndexOf(" (") : -1;
        int colon = part.lastIndexOf(':');
        if (colon < 0) {
            return null;
        }
        if (open > 0 && open < colon && ForeignFrame.isNumber(part, colon + 1, part.length() - 1)) {
            String path = part.substring(open + 2, colon);
            return path(path, part.substring(0, open), part.substring(colon + 1, part.length() - 1), span);
        }
        int function = part.lastIndexOf(':', colon - 1);
        return function > 0 && ForeignFrame.isNumber(part, colon + 1, part.length())
                ? path(
                        part.substring(0, function),
                        part.substring(function + 1, colon),
                        part.substring(colon + 1),
                        span)
                : null;
    }

    private static @Nullable StackFrame path(String path, String function, String line, Span span) {
        return path.endsWith(".py") || path.startsWith("<frozen ")
                ? new FrameLine(path, FrameLine.number(line), function, 0, true).frame("", span)
                : null;
    }
}
