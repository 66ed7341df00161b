package dev.culprit.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What {@code python -m trace -t} prints: {@code threading.py(339):   waiter.acquire()}. */
final class ExecutionTraceDialect implements Dialect {

    private static final String MODULE = "--- modulename: ";
    private static final int MOST_STRANGERS = 3;

    @Override
    public Optional<Reading> read(Lines lines, int at) {
        boolean twice = step(lines, at, "", "") != null
                && (step(lines, at + 1, "", "") != null || lines.get(at + 1).contains(MODULE));
        boolean opens = twice || lines.get(at).contains(MODULE);
        if (!opens) {
            return Optional.empty();
        }
        List<StackFrame> steps = new ArrayList<>();
        String module = "";
        String function = "";
        int end = at;
        for (int next = at; lines.has(next) && next <= end + MOST_STRANGERS; next++) {
            String line = lines.get(next);
            StackFrame step = step(lines, next, module, function);
            if (step != null) {
                steps.add(step);
                end = next;
            }
            int heading = line.indexOf(MODULE);
            if (heading >= 0) {
                Cursor cursor = new Cursor(line, heading + MODULE.length());
                module = cursor.until(',');
                function = cursor.accept(", funcname: ") ? cursor.until(' ') : "";
                end = next;
            }
        }
        Span span = lines.span(at).to(lines.span(end));
        return Optional.of(new Reading(new ExecutionTrace(steps, span), end + 1));
    }

    private static @Nullable StackFrame step(Lines lines, int at, String module, String function) {
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
        boolean same = module.equals(code.module()) || code.module().endsWith("." + module);
        String source = line.substring(close + 3).strip();
        int heading = source.indexOf(MODULE);
        return new StackFrame(
                code.origin(),
                code.module(),
                same ? function : "",
                code.file(),
                path,
                FrameLine.number(number),
                heading < 0 ? source : source.substring(0, heading).strip(),
                lines.span(at, from, close + 1));
    }
}
