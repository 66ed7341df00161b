package dev.culprit.paste.dialect;

import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.block.ThreadDump;
import dev.culprit.paste.block.ThreadDump.Format;
import dev.culprit.paste.block.ThreadStack;
import dev.culprit.paste.line.ExceptionLine;
import dev.culprit.paste.line.FrameLine;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.python.BlockedCalls;
import dev.culprit.paste.text.Lines;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Stacks that programs print of themselves, outermost call first: {@code sys._current_frames} with a heading for each
 * thread, {@code Stack (most recent call last):} of logging, the tasks of asyncio, gevent's {@code print_run_info}.
 */
final class PrintedStacksDialect implements Dialect {

    private static final String LAST = "(most recent call last)";
    private static final int NEAR = 3;

    @Override
    public List<Trigger> triggers() {
        return List.of(Trigger.text("File ").below(1, NEAR));
    }

    @Override
    public Optional<Reading> read(Lines lines, int at) {
        if (!StackHeading.isOne(lines.get(at)) || firstFrame(lines, at) < 0) {
            return Optional.empty();
        }
        List<ThreadStack> threads = new ArrayList<>();
        int next = at;
        int end = at;
        while (lines.has(next)) {
            int first = StackHeading.isOne(lines.get(next)) ? firstFrame(lines, next) : -1;
            ThreadStack thread = first < 0 ? null : thread(lines, next, first);
            if (thread == null) {
                break;
            }
            threads.add(thread);
            end = lastLine(lines, first) + 1;
            next = lines.skipBlank(end, NEAR);
        }
        if (threads.isEmpty()) {
            return Optional.empty();
        }
        Span span = lines.span(at).to(lines.span(end - 1));
        return Optional.of(new Reading(new ThreadDump(Format.OTHER, "", threads, span), end));
    }

    /** The line of the first frame below a heading, or -1; the name of the stack may stand between. */
    private static int firstFrame(Lines lines, int heading) {
        for (int i = heading + 1; i <= heading + NEAR; i++) {
            FrameLine frame = FrameLine.of(lines.get(i));
            if (frame != null) {
                return frame.comma() && !endsInException(lines, i) ? i : -1;
            }
            boolean between = lines.isBlank(i)
                    || lines.get(i).contains(LAST)
                    || StackHeading.isOne(lines.get(i))
                    || StackHeading.isRule(lines.get(i));
            if (!between) {
                return -1;
            }
        }
        return -1;
    }

    /** A traceback, not a stack: the lines below its frames name an exception. */
    private static boolean endsInException(Lines lines, int first) {
        FrameReader reader = new FrameReader(lines, Math.max(0, lines.indent(first) - 2), false);
        int end = reader.read(first);
        ExceptionLine found = reader.exception();
        return found != null && (found.isConvincing() || ExceptionLine.alone(lines.get(end)) != null);
    }

    private static int lastLine(Lines lines, int first) {
        int end = new FrameReader(lines, Math.max(0, lines.indent(first) - 2), false).read(first) - 1;
        while (end > first && lines.isBlank(end)) {
            end--;
        }
        return end;
    }

    private static @Nullable ThreadStack thread(Lines lines, int heading, int first) {
        FrameReader reader = new FrameReader(lines, Math.max(0, lines.indent(first) - 2), false);
        int end = reader.read(first);
        List<StackFrame> frames = new ArrayList<>(reader.frames());
        if (frames.isEmpty()) {
            return null;
        }
        Collections.reverse(frames);
        String title = lines.get(heading);
        Span span = lines.span(heading).to(lines.span(Math.max(heading, end - 1)));
        return new ThreadStack(
                StackHeading.name(title), StackHeading.id(title), "", frames, BlockedCalls.of(frames), false, span);
    }
}
