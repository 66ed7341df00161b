package dev.culprit.paste.dialect;

import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.block.ThreadDump;
import dev.culprit.paste.block.ThreadDump.Format;
import dev.culprit.paste.block.ThreadStack;
import dev.culprit.paste.line.GdbFrames;
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
 * The call graph of macOS's {@code sample} and of Activity Monitor: a tree for each thread, with the number of samples before
 * each call. The path that most samples took, which is printed first, is the stack.
 */
final class MacSampleDialect implements Dialect {

    private static final String THREAD = "Thread_";
    private static final String LIBRARY = "  (in ";

    @Override
    public List<Trigger> triggers() {
        return List.of(Trigger.text(THREAD));
    }

    @Override
    public Optional<Reading> read(Lines lines, int at) {
        if (!isThread(lines.get(at)) || frame(lines, at + 1) == null) {
            return Optional.empty();
        }
        List<ThreadStack> threads = new ArrayList<>();
        int end = at;
        while (isThread(lines.get(end)) && frame(lines, end + 1) != null) {
            end = readThread(lines, end, threads);
        }
        Span span = lines.span(at).to(lines.span(end - 1));
        return Optional.of(new Reading(new ThreadDump(Format.LLDB, "", threads, span), end));
    }

    private static int readThread(Lines lines, int at, List<ThreadStack> threads) {
        String heading = lines.get(at);
        List<StackFrame> frames = new ArrayList<>();
        int depth = -1;
        int next = at + 1;
        for (StackFrame frame = frame(lines, next); frame != null; frame = frame(lines, next)) {
            int column = column(lines.get(next));
            // What is indented less belongs to a path that fewer samples took.
            if (column > depth) {
                frames.add(frame);
                depth = column;
            } else {
                depth = Integer.MAX_VALUE;
            }
            next++;
        }
        Collections.reverse(frames);
        Cursor id = new Cursor(heading, heading.indexOf(THREAD) + THREAD.length());
        String number = id.digits();
        id.until(':');
        String name = id.accept(": ") ? id.until(' ').strip() : "";
        Span span = lines.span(at).to(lines.span(next - 1));
        threads.add(new ThreadStack(name, number, "", frames, BlockedCalls.of(frames), false, span));
        return next;
    }

    private static boolean isThread(String line) {
        Cursor cursor = new Cursor(line, column(line));
        return !cursor.digits().isEmpty() && cursor.spaces() && cursor.accept(THREAD);
    }

    /** Behind the guides of the tree. */
    private static int column(String line) {
        int at = 0;
        while (at < line.length() && " +!:|".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static @Nullable StackFrame frame(Lines lines, int at) {
        String line = lines.get(at);
        Cursor cursor = new Cursor(line, column(line));
        boolean counted = !cursor.digits().isEmpty() && cursor.spaces();
        int in = counted ? line.indexOf(LIBRARY, cursor.at()) : -1;
        if (in < 0) {
            return null;
        }
        String function = line.substring(cursor.at(), in).strip();
        String library = new Cursor(line, in + LIBRARY.length()).until(')');
        return function.isEmpty() ? null : GdbFrames.nativeFrame(function, library, "", 0, lines.span(at));
    }
}
