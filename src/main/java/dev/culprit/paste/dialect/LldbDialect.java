package dev.culprit.paste.dialect;

import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.block.ThreadDump;
import dev.culprit.paste.block.ThreadDump.Format;
import dev.culprit.paste.block.ThreadStack;
import dev.culprit.paste.line.FrameLine;
import dev.culprit.paste.line.GdbFrames;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.python.BlockedCalls;
import dev.culprit.paste.text.Cursor;
import dev.culprit.paste.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** lldb's {@code bt} and {@code thread backtrace all}: {@code * frame #0: 0x1a5f libsystem_kernel.dylib`__psynch_cvwait + 8}. */
final class LldbDialect implements Dialect {

    private static final String THREAD = "thread #";
    private static final String FRAME = "frame #";

    @Override
    public List<Trigger> triggers() {
        return List.of(Trigger.text(THREAD), Trigger.text(FRAME));
    }

    @Override
    public Optional<Reading> read(Lines lines, int at) {
        if (!isThread(lines.get(at), lines.get(at + 1)) && frame(lines, at) == null) {
            return Optional.empty();
        }
        List<ThreadStack> threads = new ArrayList<>();
        int end = at;
        for (int next = at; lines.has(next); ) {
            if (!isThread(lines.get(next), lines.get(next + 1)) && frame(lines, next) == null) {
                break;
            }
            end = readThread(lines, next, threads);
            next = lines.skipBlank(end, 1);
        }
        Span span = lines.span(at).to(lines.span(end - 1));
        return Optional.of(new Reading(new ThreadDump(Format.LLDB, "", threads, span), end));
    }

    private static int readThread(Lines lines, int at, List<ThreadStack> threads) {
        boolean headed = frame(lines, at) == null;
        String heading = headed ? lines.get(at) : "";
        List<StackFrame> frames = new ArrayList<>();
        int next = headed ? at + 1 : at;
        for (StackFrame frame = frame(lines, next); frame != null; frame = frame(lines, next)) {
            frames.add(frame);
            next++;
        }
        Span span = lines.span(at).to(lines.span(next - 1));
        String name = between(heading, "name = '", '\'');
        String queue = name.isEmpty() ? between(heading, "queue = '", '\'') : name;
        String id = headed ? new Cursor(heading, heading.indexOf(THREAD) + THREAD.length()).digits() : "";
        String state = between(heading, "stop reason = ", ',');
        threads.add(new ThreadStack(queue, id, state, frames, BlockedCalls.of(frames), !headed, span));
        return next;
    }

    private static String between(String line, String opening, char close) {
        int at = line.indexOf(opening);
        return at < 0
                ? ""
                : new Cursor(line, at + opening.length()).until(close).strip();
    }

    private static boolean isThread(String line, String below) {
        return opens(line, THREAD) && opens(below, FRAME);
    }

    /** The star marks the thread, and the frame, that is selected. */
    private static boolean opens(String line, String word) {
        int from = Lines.indent(line);
        return line.startsWith(word, line.startsWith("* ", from) ? from + 2 : from);
    }

    private static @Nullable StackFrame frame(Lines lines, int at) {
        String line = lines.get(at);
        if (!opens(line, FRAME)) {
            return null;
        }
        Cursor cursor = new Cursor(line, line.indexOf(FRAME) + FRAME.length());
        boolean numbered = !cursor.digits().isEmpty() && cursor.accept(": ");
        int tick = numbered ? line.indexOf('`', cursor.at()) : -1;
        if (tick < 0) {
            return null;
        }
        cursor.address();
        cursor.spaces();
        String library = line.substring(Math.min(cursor.at(), tick), tick);
        int end = functionEnd(line, tick + 1);
        String function = line.substring(tick + 1, end).strip();
        int place = line.lastIndexOf(" at ");
        Cursor path = new Cursor(line, place < end ? line.length() : place + " at ".length());
        String file = path.until(':');
        int number = path.accept(":") ? FrameLine.number(path.digits()) : 0;
        return function.isEmpty() ? null : GdbFrames.nativeFrame(function, library, file, number, lines.span(at));
    }

    /** Before its arguments, the offset, or the place in the source. */
    private static int functionEnd(String line, int from) {
        int end = line.length();
        for (String stop : List.of("(", " + ", " at ")) {
            int at = line.indexOf(stop, from);
            end = at < 0 ? end : Math.min(end, at);
        }
        return end;
    }
}
