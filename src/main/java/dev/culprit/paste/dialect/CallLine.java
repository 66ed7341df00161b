package dev.culprit.paste.dialect;

import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.block.StackFrame.Origin;
import dev.culprit.paste.line.FrameLine;
import dev.culprit.paste.line.GdbFrames;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.python.FrameNames;
import dev.culprit.paste.python.InterpreterPrograms;
import dev.culprit.paste.python.SourcePath;
import dev.culprit.paste.text.Cursor;
import dev.culprit.paste.text.Lines;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lines of a py-spy dump: {@code wait (threading.py:295)} and {@code Thread 123 (idle): "MainThread"}. */
final class CallLine {

    private static final Set<String> OUTERMOST = Set.of(
            "_bootstrap",
            "__bootstrap",
            "__bootstrap_inner",
            "_bootstrap_inner",
            "_run_module_as_main",
            "<module>",
            "_start",
            "clone",
            "__clone",
            "start_thread");

    private CallLine() {}

    /** The call on a line, or null when the line is none. */
    static @Nullable StackFrame at(Lines lines, int at) {
        return at(lines, at, lines.indent(at));
    }

    /** The call that starts at a column of a line. */
    static @Nullable StackFrame at(Lines lines, int at, int indent) {
        String line = lines.get(at);
        int arrow = line.indexOf("<--");
        String text = (arrow < 0 ? line : line.substring(0, arrow)).stripTrailing();
        if (!text.endsWith(")")) {
            return null;
        }
        int open = text.lastIndexOf(" (");
        if (open <= indent || open + 4 > text.length()) {
            return null;
        }
        String function = text.substring(indent, open);
        String place = text.substring(open + 2, text.length() - 1);
        return call(function, place, lines.span(at, indent, text.length()));
    }

    private static @Nullable StackFrame call(String function, String place, Span span) {
        int colon = place.lastIndexOf(':');
        String number = colon < 0 ? "" : place.substring(colon + 1);
        boolean numbered = !number.isEmpty() && number.chars().allMatch(c -> c >= '0' && c <= '9');
        String path = numbered ? place.substring(0, colon) : place;
        boolean python = path.endsWith(".py") && path.indexOf(' ') < 0;
        if ((numbered || python) && (path.endsWith(".py") || path.startsWith("<") || path.endsWith(".pyx"))) {
            if (function.indexOf(' ') >= 0 && !function.startsWith("<")) {
                return null;
            }
            SourcePath code = SourcePath.relative(path);
            return new StackFrame(
                    code.origin(), code.module(), function, code.file(), path, FrameLine.number(number), "", span);
        }
        // An interpreter without a shared library is its own "file": take_gil (python3.11).
        boolean library = InterpreterPrograms.contain(path)
                || path.contains(".so")
                || path.endsWith(".dll")
                || path.endsWith(".dylib");
        return library && path.indexOf(' ') < 0
                ? GdbFrames.nativeFrame(function, path, "", FrameLine.number(numbered ? number : ""), span)
                : null;
    }

    /** The name in a heading, empty when it gives none; null when the line is no heading. */
    static @Nullable String threadName(String line) {
        int at = line.indexOf("Thread ");
        if (at < 0 || line.contains("(most recent call") || at > 40) {
            return null;
        }
        String text = line.substring(at).strip();
        boolean heading = text.endsWith("\"")
                || text.endsWith(")")
                || text.endsWith(":")
                || text.indexOf(' ') == text.lastIndexOf(' ');
        if (!heading || text.length() > 200) {
            return null;
        }
        int open = text.indexOf('"');
        int close = text.lastIndexOf('"');
        return open >= 0 && close > open ? text.substring(open + 1, close) : "";
    }

    static String threadId(String heading) {
        Cursor cursor = new Cursor(heading, heading.indexOf("Thread ") + "Thread ".length());
        String address = cursor.address();
        return address.isEmpty() ? cursor.digits() : address;
    }

    static String threadState(String heading) {
        int open = heading.indexOf('(');
        int close = open < 0 ? -1 : heading.indexOf(')', open);
        return close < 0 ? "" : heading.substring(open + 1, close);
    }

    /** Some printers start at the outer end: the names there tell. */
    static List<StackFrame> innermostFirst(List<StackFrame> frames) {
        if (frames.size() < 2) {
            return frames;
        }
        boolean first = isOutermost(frames.get(0));
        boolean last = isOutermost(frames.get(frames.size() - 1));
        if (!first || last) {
            return frames;
        }
        List<StackFrame> reversed = new ArrayList<>(frames);
        Collections.reverse(reversed);
        return reversed;
    }

    private static boolean isOutermost(StackFrame frame) {
        return frame.origin() != Origin.NATIVE && OUTERMOST.contains(FrameNames.plain(frame));
    }
}
