package dev.culprit.paste.dialect;

import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.block.ThreadDump;
import dev.culprit.paste.block.ThreadDump.Format;
import dev.culprit.paste.block.ThreadStack;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.python.BlockedCalls;
import dev.culprit.paste.text.Cursor;
import dev.culprit.paste.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@code py-spy dump} prints, whole or as a bare list of {@code function (file.py:12)}, and printers that look
 * like it.
 */
final class PySpyDialect implements Dialect {

    private static final int MOST_LOCALS = 400;

    @Override
    public List<Trigger> triggers() {
        return List.of(Trigger.text("Process "), Trigger.text("Thread "), Trigger.text(" ("));
    }

    @Override
    public Optional<Reading> read(Lines lines, int at) {
        boolean process = isProcess(lines.get(at)) && hasThreadSoon(lines, at + 1);
        if (!process && !startsThread(lines, at)) {
            return Optional.empty();
        }
        List<ThreadStack> threads = new ArrayList<>();
        int next = process ? at + 1 : at;
        int end = next;
        boolean known = process;
        while (lines.has(next)) {
            if (startsThread(lines, next)) {
                known |= CallLine.threadName(lines.get(next)) != null
                        && lines.get(next).contains("(");
                end = readThread(lines, next, threads);
                next = end;
            } else if ((lines.isBlank(next) || isAbove(lines.get(next))) && hasThreadSoon(lines, next + 1)) {
                next++;
            } else {
                break;
            }
        }
        Span span = lines.span(at).to(lines.span(Math.max(at, end - 1)));
        String number = process ? new Cursor(lines.get(at).strip(), "Process ".length()).digits() : "";
        Format format = known ? Format.PY_SPY : Format.OTHER;
        return Optional.of(new Reading(new ThreadDump(format, number, threads, span), Math.max(end, at + 1)));
    }

    private static boolean isProcess(String line) {
        String text = line.strip();
        return text.startsWith("Process ") && text.length() > 8 && Character.isDigit(text.charAt(8));
    }

    /** The lines between a process and its threads. */
    private static boolean isAbove(String line) {
        String text = line.strip();
        return text.startsWith("Python v") || text.startsWith("Parent Process: ");
    }

    private static boolean hasThreadSoon(Lines lines, int from) {
        for (int i = from; i < from + 4; i++) {
            if (startsThread(lines, i)) {
                return true;
            }
        }
        return false;
    }

    /** A heading with a call below it, or two calls below each other. */
    private static boolean startsThread(Lines lines, int at) {
        if (CallLine.threadName(lines.get(at)) != null) {
            int below = lines.skipBlank(at + 1, 1);
            return CallLine.at(lines, below) != null;
        }
        return CallLine.at(lines, at) != null
                && (CallLine.at(lines, at + 1) != null
                        || lines.get(at + 1).strip().equals("..."));
    }

    private static int readThread(Lines lines, int at, List<ThreadStack> threads) {
        String heading = lines.get(at);
        String name = CallLine.threadName(heading);
        List<StackFrame> frames = new ArrayList<>();
        boolean cut = name == null;
        int next = name == null ? at : lines.skipBlank(at + 1, 1);
        int last = at;
        for (; lines.has(next) && !lines.isBlank(next); next++) {
            String line = lines.get(next);
            StackFrame frame = CallLine.at(lines, next);
            if (frame != null) {
                frames.add(frame);
            } else if (line.strip().equals("...")) {
                cut = true;
            } else if (line.strip().equals("Arguments:") || line.strip().equals("Locals:")) {
                next = afterLocals(lines, next) - 1;
            } else if (CallLine.threadName(line) != null || lines.indent(next) < 2) {
                break;
            }
            last = next;
        }
        Span span = lines.span(at).to(lines.span(last));
        List<StackFrame> inner = CallLine.innermostFirst(frames);
        String id = name == null ? "" : CallLine.threadId(heading);
        String state = name == null ? "" : CallLine.threadState(heading);
        threads.add(new ThreadStack(name == null ? "" : name, id, state, inner, BlockedCalls.of(inner), cut, span));
        return last + 1;
    }

    private static int afterLocals(Lines lines, int at) {
        int indent = lines.indent(at);
        int next = at + 1;
        while (next < at + MOST_LOCALS && lines.has(next) && !lines.isBlank(next) && lines.indent(next) > indent) {
            next++;
        }
        return next;
    }
}
