package dev.culprit.paste.dialect;

import dev.culprit.paste.block.BlockedCall;
import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.block.StackFrame.Origin;
import dev.culprit.paste.block.ThreadDump;
import dev.culprit.paste.block.ThreadDump.Format;
import dev.culprit.paste.block.ThreadStack;
import dev.culprit.paste.line.FrameLine;
import dev.culprit.paste.line.GdbHeading;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.python.BlockedCalls;
import dev.culprit.paste.text.Cursor;
import dev.culprit.paste.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** gdb's {@code py-bt}: {@code Traceback (most recent call first):} with frames as in a traceback. */
final class GdbPythonDialect implements Dialect {

    /** Its first letter is soon lost in copying. */
    private static final String HEADER = "raceback (most recent call first)";

    private static final String BUILTIN = "<built-in method ";
    private static final String STREAM_OBJECT = " of _io.";
    private static final String NO_FRAME = "Unable to locate python frame";
    private static final String NO_INFORMATION = "Unable to read information on python frame";
    private static final String GIL = "Waiting for the GIL";

    @Override
    public List<Trigger> triggers() {
        return List.of(Trigger.text(HEADER), Trigger.text("TID "), Trigger.text("Thread "), Trigger.text(BUILTIN));
    }

    @Override
    public Optional<Reading> read(Lines lines, int at) {
        if (!opens(lines, at) && !isBuiltinAboveFrame(lines, at)) {
            return Optional.empty();
        }
        List<ThreadStack> threads = new ArrayList<>();
        int end = readThread(lines, at, threads);
        for (int next = lines.skipBlank(end, 2); opens(lines, next); next = lines.skipBlank(end, 2)) {
            end = readThread(lines, next, threads);
        }
        Span span = lines.span(at).to(lines.span(end - 1));
        return Optional.of(new Reading(new ThreadDump(Format.GDB_PYTHON, "", threads, span), end));
    }

    /** The heading of a stack, or that of a thread above it, as {@code thread apply all py-bt} prints it. */
    private static boolean opens(Lines lines, int at) {
        return lines.get(at).contains(HEADER) || (GdbHeading.is(lines.get(at)) && isPython(lines.get(at + 1)));
    }

    private static boolean isPython(String line) {
        return line.contains(HEADER) || line.startsWith(NO_FRAME) || line.startsWith(NO_INFORMATION);
    }

    private static int readThread(Lines lines, int at, List<ThreadStack> threads) {
        String heading = GdbHeading.is(lines.get(at)) ? lines.get(at) : "";
        int first = heading.isEmpty() ? at : at + 1;
        List<StackFrame> frames = new ArrayList<>();
        Optional<BlockedCall> waiting = Optional.empty();
        int next = isPython(lines.get(first)) ? first + 1 : first;
        int end = next;
        for (; lines.has(next) && !lines.isBlank(next) && !GdbHeading.is(lines.get(next)); next++) {
            String line = lines.get(next).strip();
            FrameLine frame = FrameLine.of(lines.get(next));
            if (frame != null) {
                String below = lines.get(next + 1);
                boolean source = FrameLine.of(below) == null && lines.indent(next + 1) > frame.indent();
                frames.add(frame.frame(source ? below.strip() : "", lines.span(next)));
            } else if (frames.isEmpty() && isStream(line)) {
                frames.add(stream(lines, next));
            } else if (line.startsWith(GIL)) {
                waiting = Optional.of(new BlockedCall(BlockedCall.Resource.GIL, GIL, lines.span(next)));
            } else if (!line.startsWith("<") && lines.indent(next) == 0) {
                break;
            }
            end = next + 1;
        }
        Span span = lines.span(at).to(lines.span(end - 1));
        Optional<BlockedCall> blocked = BlockedCalls.of(frames);
        threads.add(new ThreadStack(
                GdbThreadRow.quoted(heading),
                heading.isEmpty() ? "" : GdbThreadRow.id(heading),
                waiting.isPresent() ? GIL : "",
                frames,
                told(waiting, blocked),
                false,
                span));
        return end;
    }

    /**
     * Before 3.2 the GIL is a lock like any other, and gdb says of each wait for a lock that it is for the GIL: the line
     * of the innermost frame knows better.
     */
    private static Optional<BlockedCall> told(Optional<BlockedCall> gil, Optional<BlockedCall> call) {
        boolean lock = call.filter(one -> one.on() == BlockedCall.Resource.LOCK).isPresent();
        return lock || gil.isEmpty() ? call : gil;
    }

    /** The call at the inner end of a stack whose heading was not pasted. */
    private static boolean isBuiltinAboveFrame(Lines lines, int at) {
        String line = lines.get(at);
        return line.startsWith(BUILTIN, lines.indent(at))
                && line.contains(" at remote 0x")
                && FrameLine.of(lines.get(at + 1)) != null;
    }

    /** Streams have locks and wait for files: no Python frame shows it. */
    private static boolean isStream(String line) {
        return line.startsWith(BUILTIN) && line.contains(STREAM_OBJECT);
    }

    private static StackFrame stream(Lines lines, int at) {
        String line = lines.get(at);
        int from = line.indexOf(BUILTIN) + BUILTIN.length();
        String method = new Cursor(line, from).dottedName();
        String type = new Cursor(line, line.indexOf(STREAM_OBJECT) + STREAM_OBJECT.length()).dottedName();
        return new StackFrame(Origin.STDLIB, "_io", type + "." + method, "", "", 0, "", lines.span(at));
    }
}
