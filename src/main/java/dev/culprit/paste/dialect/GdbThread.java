package dev.culprit.paste.dialect;

import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.block.ThreadStack;
import dev.culprit.paste.line.FrameLine;
import dev.culprit.paste.line.GdbFrames;
import dev.culprit.paste.line.GdbHeading;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.python.BlockedCalls;
import dev.culprit.paste.text.Cursor;
import dev.culprit.paste.text.Lines;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thread of a gdb session.
 *
 * @param stack the thread
 * @param next first line after it
 */
record GdbThread(ThreadStack stack, int next) {

    static @Nullable GdbThread read(Lines lines, int at) {
        boolean headed = GdbHeading.is(lines.get(at));
        int first = headed ? lines.skipBlank(at + 1, 1) : at;
        List<StackFrame> frames = new ArrayList<>();
        int next = first;
        int end = headed ? at + 1 : at;
        int previous = -1;
        while (lines.has(next)) {
            GdbFrames.Found found = GdbFrames.read(lines, next);
            if (found != null) {
                int number = number(lines.get(next));
                if (number <= previous && number == 0) {
                    break;
                }
                previous = number;
                frames.add(found.frame());
                next = found.next();
                end = next;
            } else if (!frames.isEmpty() && GdbListing.end(lines, next, last(frames)) > next) {
                end = GdbListing.end(lines, next, last(frames));
                GdbListing.addSource(lines, next, end, frames);
                next = end;
            } else if (!frames.isEmpty() && GdbValues.isOne(lines.get(next))) {
                next++;
                end = next;
            } else if (!frames.isEmpty() && isSession(lines.get(next))) {
                next++;
            } else {
                break;
            }
        }
        if (frames.isEmpty()) {
            return null;
        }
        String heading = headed ? lines.get(at) : "";
        boolean cut = number(lines.get(first)) > 0;
        Span span = lines.span(at).to(lines.span(end - 1));
        return new GdbThread(stack(heading, frames, cut, span), end);
    }

    private static ThreadStack stack(String heading, List<StackFrame> frames, boolean cut, Span span) {
        boolean elfutils = heading.startsWith(GdbHeading.TASK);
        String id = heading.isEmpty()
                ? ""
                : elfutils ? new Cursor(heading, GdbHeading.TASK.length()).digits() : GdbThreadRow.id(heading);
        return new ThreadStack(GdbThreadRow.quoted(heading), id, "", frames, BlockedCalls.of(frames), cut, span);
    }

    private static int number(String line) {
        return FrameLine.number(new Cursor(line, Lines.indent(line) + 1).digits());
    }

    /** Prompts between the frames of one stack, as {@code up} and {@code list} leave them. */
    private static boolean isSession(String line) {
        String command = line.startsWith("(gdb)") ? line.substring(5).strip() : "bt";
        return !command.contains("bt") && !command.contains("where") && !command.contains("thread");
    }

    private static int last(List<StackFrame> frames) {
        return frames.get(frames.size() - 1).line();
    }
}
