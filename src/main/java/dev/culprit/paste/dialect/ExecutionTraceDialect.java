package dev.culprit.paste.dialect;

import dev.culprit.paste.block.ExecutionTrace;
import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.line.FrameLine;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.python.SourcePath;
import dev.culprit.paste.text.Cursor;
import dev.culprit.paste.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What {@code python -m trace -t} prints: {@code threading.py(339):   waiter.acquire()}. */
final class ExecutionTraceDialect implements Dialect {

    private static final String MODULE = "--- modulename: ";
    private static final int MOST_STRANGERS = 3;

    @Override
    public List<Trigger> triggers() {
        return List.of(Trigger.text("): "), Trigger.text(MODULE));
    }

    @Override
    public Optional<Reading> read(Lines lines, int at) {
        Heading none = new Heading("", "", at);
        boolean twice = step(lines, at, none) != null
                && (step(lines, at + 1, none) != null || lines.get(at + 1).contains(MODULE));
        boolean opens = twice || lines.get(at).contains(MODULE);
        if (!opens) {
            return Optional.empty();
        }
        List<StackFrame> steps = new ArrayList<>();
        Heading heading = new Heading("", "", at);
        int end = at;
        for (int next = at; lines.has(next) && next <= end + MOST_STRANGERS; next++) {
            StackFrame step = step(lines, next, heading);
            if (step != null) {
                steps.add(step);
                end = next;
            }
            int module = lines.get(next).indexOf(MODULE);
            if (module >= 0) {
                heading = Heading.of(lines.get(next), module + MODULE.length(), next);
                end = next;
            }
        }
        Span span = lines.span(at).to(lines.span(end));
        return Optional.of(new Reading(new ExecutionTrace(steps, span), end + 1));
    }

    /** {@code  --- modulename: threading, funcname: wait}, and its line. */
    private record Heading(String module, String function, int at) {

        static Heading of(String line, int from, int at) {
            Cursor cursor = new Cursor(line, from);
            String module = cursor.until(',');
            return new Heading(module, cursor.accept(", funcname: ") ? cursor.until(' ') : "", at);
        }

        boolean isOf(SourcePath code) {
            return module.equals(code.module()) || code.module().endsWith("." + module);
        }
    }

    private static @Nullable StackFrame step(Lines lines, int at, Heading heading) {
        String line = lines.get(at);
        int close = line.indexOf("): ");
        int open = close < 0 ? -1 : line.lastIndexOf('(', close);
        if (open <= 0 || open + 1 >= close) {
            return null;
        }
        String number = line.substring(open + 1, close);
        int from = Lines.indent(line);
        String path = line.substring(from, Math.max(from, open));
        boolean file = path.endsWith(".py") || (path.startsWith("<") && path.endsWith(">"));
        if (!file || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        SourcePath code = SourcePath.of(path);
        // trace prints only base names: the heading above tells the function, as long as it is of the same module.
        boolean same = heading.isOf(code);
        Span own = lines.span(at, from, line.stripTrailing().length());
        String source = line.substring(close + 3).strip();
        int next = source.indexOf(MODULE);
        return new StackFrame(
                code.origin(),
                code.module(),
                same ? heading.function() : "",
                code.file(),
                path,
                FrameLine.number(number),
                next < 0 ? source : source.substring(0, next).strip(),
                heading.at() == at - 1 ? lines.span(at - 1).to(own) : own);
    }
}
