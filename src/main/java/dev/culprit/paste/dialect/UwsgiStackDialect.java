package dev.culprit.paste.dialect;

import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.block.ThreadDump;
import dev.culprit.paste.block.ThreadDump.Format;
import dev.culprit.paste.block.ThreadStack;
import dev.culprit.paste.line.FrameLine;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.python.BlockedCalls;
import dev.culprit.paste.text.Cursor;
import dev.culprit.paste.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** uWSGI's {@code py-tracebacker}: a line for each frame, outermost first, that begins with the thread's name. */
final class UwsgiStackDialect implements Dialect {

    private static final String THREAD = "thread_id = ";
    private static final String TITLE = "*** uWSGI Python tracebacker output ***";

    @Override
    public List<Trigger> triggers() {
        return List.of(Trigger.text(TITLE), Trigger.text(THREAD));
    }

    @Override
    public Optional<Reading> read(Lines lines, int at) {
        boolean titled = lines.get(at).contains(TITLE);
        int next = titled ? lines.skipBlank(at + 1, 2) : at;
        if (row(lines, next) == null) {
            return Optional.empty();
        }
        List<ThreadStack> threads = new ArrayList<>();
        int end = next;
        while (row(lines, next) != null) {
            end = thread(lines, next, threads);
            next = lines.skipBlank(end, 1);
        }
        Span span = lines.span(at).to(lines.span(end - 1));
        return Optional.of(new Reading(new ThreadDump(Format.OTHER, "", threads, span), end));
    }

    private static int thread(Lines lines, int at, List<ThreadStack> threads) {
        List<StackFrame> frames = new ArrayList<>();
        String name = name(lines.get(at));
        int next = at;
        for (StackFrame frame = row(lines, next); frame != null && name.equals(name(lines.get(next))); ) {
            frames.add(0, frame);
            frame = row(lines, ++next);
        }
        Span span = lines.span(at).to(lines.span(next - 1));
        threads.add(new ThreadStack(name, "", "", frames, BlockedCalls.of(frames), false, span));
        return next;
    }

    private static String name(String line) {
        int from = line.indexOf(THREAD) + THREAD.length();
        int end = line.indexOf(" filename = ", from);
        return line.substring(from, Math.max(from, end));
    }

    /** {@code thread_id = MainThread filename = /srv/app.py lineno = 4 function = run line = time.sleep(60)}. */
    private static @Nullable StackFrame row(Lines lines, int at) {
        String line = lines.get(at);
        int path = behind(line, " filename = ", line.indexOf(THREAD));
        int number = behind(line, " lineno = ", path);
        int function = behind(line, " function = ", number);
        if (function < 0) {
            return null;
        }
        int source = line.indexOf(" line = ", function);
        String name =
                line.substring(function, source < 0 ? line.length() : source).strip();
        String file = line.substring(path, number - " lineno = ".length());
        FrameLine frame = new FrameLine(file, FrameLine.number(new Cursor(line, number).digits()), name, 0, true);
        return frame.frame(
                source < 0 ? "" : line.substring(source + " line = ".length()).strip(), lines.span(at));
    }

    private static int behind(String line, String words, int from) {
        int at = from < 0 ? -1 : line.indexOf(words, from);
        return at < 0 ? -1 : at + words.length();
    }
}
