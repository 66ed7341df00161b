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

/** The dumps of faulthandler and of fatal errors: threads, most recent call first. */
final class FaulthandlerDialect implements Dialect {

    private static final String BINARY = "Binary file \"";
    private static final String FIRST = "(most recent call first)";

    @Override
    public List<Trigger> triggers() {
        return List.of(Trigger.text(FIRST), Trigger.text("File "), Trigger.text(BINARY));
    }

    @Override
    public Optional<Reading> read(Lines lines, int at) {
        if (!isHeading(lines.get(at)) && frame(lines, at) == null) {
            return Optional.empty();
        }
        List<ThreadStack> threads = new ArrayList<>();
        int next = at;
        int end = at;
        while (isHeading(lines.get(next)) || frame(lines, next) != null) {
            end = readThread(lines, next, threads);
            next = lines.skipBlank(end, 2);
            if (next == end && lines.isBlank(next)) {
                break;
            }
        }
        Span span = lines.span(at).to(lines.span(Math.max(at, end - 1)));
        return Optional.of(new Reading(new ThreadDump(Format.FAULTHANDLER, "", threads, span), Math.max(end, at + 1)));
    }

    private static int readThread(Lines lines, int at, List<ThreadStack> threads) {
        String heading = lines.get(at);
        boolean headed = isHeading(heading);
        List<StackFrame> frames = new ArrayList<>();
        boolean cut = !headed;
        int next = headed ? at + 1 : at;
        for (; lines.has(next); next++) {
            StackFrame frame = frame(lines, next);
            if (frame != null) {
                frames.add(frame);
            } else if (lines.get(next).strip().equals("...")) {
                cut = true;
            } else if (!isNote(lines.get(next))) {
                break;
            }
        }
        Span span = lines.span(at).to(lines.span(Math.max(at, next - 1)));
        String id = headed ? id(heading) : "";
        String state = heading.contains("Current thread") ? "current" : "";
        threads.add(
                new ThreadStack(headed ? name(heading) : "", id, state, frames, BlockedCalls.of(frames), cut, span));
        return next;
    }

    private static boolean isHeading(String line) {
        int first = line.indexOf(FIRST);
        if (first < 0 || line.contains("Traceback (most")) {
            return false;
        }
        return line.contains("hread ") || line.contains("Stack ") || line.contains("stack trace ");
    }

    private static boolean isNote(String line) {
        String text = line.strip();
        return text.equals("<no Python frame>")
                || text.equals("Garbage-collecting")
                || text.equals("<tstate is freed>")
                || text.startsWith("<truncated")
                || text.startsWith(BINARY);
    }

    private static @Nullable StackFrame frame(Lines lines, int number) {
        String line = lines.get(number);
        FrameLine frame = FrameLine.of(line);
        if (frame != null) {
            return frame.comma() || frame.function().isEmpty() ? null : frame.frame("", lines.span(number));
        }
        String text = line.strip();
        int at = text.startsWith(BINARY) ? text.indexOf("\", at ") : -1;
        String function = at < 0 ? "" : new Cursor(text, at + "\", at ".length()).dottedName();
        return function.isEmpty()
                ? null
                : GdbFrames.nativeFrame(function, text.substring(BINARY.length(), at), "", 0, lines.span(number));
    }

    private static String id(String heading) {
        int hex = heading.indexOf("0x");
        return hex < 0 ? "" : new Cursor(heading, hex).address();
    }

    private static String name(String heading) {
        int open = heading.indexOf('[');
        int close = open < 0 ? -1 : heading.indexOf(']', open);
        return close < 0 ? "" : heading.substring(open + 1, close);
    }
}
