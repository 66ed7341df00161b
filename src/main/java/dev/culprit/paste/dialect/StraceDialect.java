package dev.culprit.paste.dialect;

import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.block.ThreadDump;
import dev.culprit.paste.block.ThreadDump.Format;
import dev.culprit.paste.block.ThreadStack;
import dev.culprit.paste.line.GdbFrames;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.python.BlockedCalls;
import dev.culprit.paste.python.SystemCalls;
import dev.culprit.paste.text.Cursor;
import dev.culprit.paste.text.Lines;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What {@code strace -p} shows of a process that hangs: the system call in which each thread is, and which never returns. */
final class StraceDialect implements Dialect {

    private static final String ATTACHED = "strace: Process ";
    private static final String PID = "[pid ";
    private static final String UNFINISHED = "<unfinished ...>";

    @Override
    public List<Trigger> triggers() {
        return List.of(Trigger.text(ATTACHED), Trigger.text(PID), Trigger.text("futex(0x"), Trigger.text(UNFINISHED));
    }

    @Override
    public Optional<Reading> read(Lines lines, int at) {
        if (!opens(lines, at)) {
            return Optional.empty();
        }
        Map<String, ThreadStack> waiting = new LinkedHashMap<>();
        int next = at;
        int end = at + 1;
        for (; lines.has(next); next++) {
            String line = lines.get(next);
            Call call = call(lines, next);
            if (call == null && !line.startsWith("strace: ") && !line.contains("<detached ...>")) {
                break;
            }
            if (call != null) {
                // A call that returned is over; the last one of a thread counts.
                waiting.remove(call.thread());
                if (!call.returned()) {
                    waiting.put(call.thread(), stack(lines, next, call));
                }
            }
            end = next + 1;
        }
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        Span span = lines.span(at).to(lines.span(end - 1));
        List<ThreadStack> threads = new ArrayList<>(waiting.values());
        return Optional.of(new Reading(new ThreadDump(Format.KERNEL, "", threads, span), end));
    }

    /** A line that only strace writes: who it attached to, a thread's number, a futex. */
    private static boolean opens(Lines lines, int at) {
        String line = lines.get(at);
        boolean attached = line.startsWith(ATTACHED) && line.contains(" attached");
        if (attached) {
            return call(lines, at + 1) != null;
        }
        return (line.startsWith(PID) || line.startsWith("futex(0x") || line.endsWith(UNFINISHED))
                && call(lines, at) != null;
    }

    /**
     * A line of a system call.
     *
     * @param thread number of the thread, empty where only one is traced
     * @param name the call; empty for the rest of one that was resumed
     * @param start column of the call
     * @param returned it came back
     */
    private record Call(String thread, String name, int start, boolean returned) {}

    private static @Nullable Call call(Lines lines, int at) {
        String line = lines.get(at);
        Cursor cursor = new Cursor(line, 0);
        String thread = "";
        if (cursor.accept(PID)) {
            cursor.spaces();
            thread = cursor.digits();
            cursor.accept("]");
            cursor.spaces();
        } else {
            thread = cursor.digits();
            cursor.spaces();
        }
        if (cursor.accept("<... ")) {
            return new Call(thread, "", cursor.at(), true);
        }
        int start = cursor.at();
        String name = cursor.dottedName();
        if (!cursor.accept("(") || !SystemCalls.isOne(name)) {
            return null;
        }
        return new Call(thread, name, start, line.contains(") = "));
    }

    private static ThreadStack stack(Lines lines, int at, Call call) {
        Span span = lines.span(at, call.start(), call.start() + call.name().length());
        List<StackFrame> frames = List.of(GdbFrames.nativeFrame(call.name(), "", "", 0, span));
        return new ThreadStack("", call.thread(), "", frames, BlockedCalls.of(frames), false, lines.span(at));
    }
}
