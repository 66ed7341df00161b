package dev.culprit.paste.dialect;

import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.block.StackFrame.Origin;
import dev.culprit.paste.line.GdbFrames;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.python.SystemCalls;
import dev.culprit.paste.text.Cursor;
import dev.culprit.paste.text.Lines;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What {@code /proc/PID} tells of a process: {@code stack}, {@code wchan}, {@code syscall} and {@code status}, one below the
 * other in any order.
 */
final class ProcessStateDialect implements Dialect {

    private static final int ABOVE = 3;

    @Override
    public List<Trigger> triggers() {
        return List.of(
                Trigger.text("[<"),
                Trigger.text("0x"),
                Trigger.text("0X"),
                Trigger.text("wchan:"),
                Trigger.text("wchan="),
                Trigger.text("State:"),
                Trigger.text(":\t"),
                Trigger.text("/proc/"),
                Trigger.text("/wchan").below(-1, 0));
    }

    @Override
    public Optional<Reading> read(Lines lines, int at) {
        if (!opens(lines, at)) {
            return Optional.empty();
        }
        ProcessState state = new ProcessState();
        int next = at;
        int end = at;
        while (lines.has(next) && next <= end + 1) {
            if (frame(lines, next, state) || state.read(lines.get(next))) {
                next++;
                end = next;
            } else if (lines.isBlank(next) || lines.get(next).contains("/proc/")) {
                next++;
            } else {
                break;
            }
        }
        if (state.isEmpty()) {
            return Optional.empty();
        }
        for (int above = at - 1; above >= at - ABOVE && end > at; above--) {
            state.readThreads(lines.get(above));
        }
        Span span = lines.span(at).to(lines.span(end - 1));
        return Optional.of(new Reading(state.dump(span), end));
    }

    /** Most lines are ruled out by their first character. */
    private static boolean opens(Lines lines, int at) {
        String line = lines.get(at);
        int indent = Lines.indent(line);
        boolean known = indent < line.length() && "[0123456789swNUS".indexOf(line.charAt(indent)) >= 0;
        boolean asks = line.contains("/wchan") && waitChannel(lines, at + 1) != null;
        return known || asks || line.contains("/proc/") || lines.get(at - 1).contains("/wchan");
    }

    private static boolean frame(Lines lines, int at, ProcessState state) {
        StackFrame frame = kernelFrame(lines, at);
        if (frame == null) {
            frame = systemCall(lines, at);
        }
        if (frame == null) {
            frame = waitChannel(lines, at);
        }
        return frame != null && state.add(frame);
    }

    /** {@code [<0>] futex_wait+0x72/0x120}. */
    private static @Nullable StackFrame kernelFrame(Lines lines, int at) {
        String line = lines.get(at);
        Cursor cursor = new Cursor(line, Lines.indent(line));
        if (!cursor.accept("[<")) {
            return null;
        }
        cursor.until('>');
        if (!cursor.accept(">]")) {
            return null;
        }
        cursor.spaces();
        int from = cursor.at();
        String function = cursor.until('+');
        if (cursor.atEnd() || function.isEmpty() || function.indexOf(' ') >= 0) {
            return null;
        }
        cursor.until(' ');
        return GdbFrames.nativeFrame(function, "", "", 0, lines.span(at, from, cursor.at()));
    }

    /** {@code 202 0x7f3bf2d71640 0x189 0x0 0x0 ...}: the number of the call and its arguments. */
    private static @Nullable StackFrame systemCall(Lines lines, int at) {
        String line = lines.get(at);
        Cursor cursor = new Cursor(line, Lines.indent(line));
        boolean labelled = cursor.accept("syscall:") && cursor.spaces();
        int from = cursor.at();
        String number = cursor.digits();
        int arguments = 0;
        while (cursor.spaces() && !cursor.address().isEmpty()) {
            arguments++;
        }
        boolean call = cursor.atEnd() && arguments >= (labelled ? 1 : 6);
        String name = call ? SystemCalls.name(number) : "";
        return name.isEmpty()
                ? null
                : new StackFrame(Origin.NATIVE, "", name, "", "", 0, "", lines.span(at, from, line.length()));
    }

    /** {@code wchan: futex_wait_queue_me}, or the mere name below {@code cat /proc/12/wchan}. */
    private static @Nullable StackFrame waitChannel(Lines lines, int at) {
        String line = lines.get(at);
        Cursor cursor = new Cursor(line, Lines.indent(line));
        boolean labelled = cursor.accept("wchan:") || cursor.accept("wchan=");
        cursor.spaces();
        int from = cursor.at();
        String name = cursor.dottedName();
        boolean asked = labelled || lines.get(at - 1).contains("/wchan");
        boolean word = name.indexOf('_') > 0 && name.indexOf('.') < 0;
        cursor.spaces();
        return asked && word && cursor.atEnd()
                ? GdbFrames.nativeFrame(name, "", "", 0, lines.span(at, from, from + name.length()))
                : null;
    }
}
