package dev.culprit.paste.dialect;

import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.block.ThreadDump;
import dev.culprit.paste.block.ThreadDump.Format;
import dev.culprit.paste.block.ThreadStack;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.python.SourcePath;
import dev.culprit.paste.text.Cursor;
import dev.culprit.paste.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A tree of trio's tasks, as its documentation shows how to print one: names only, from trio's own first task on. */
final class TrioTreeDialect implements Dialect {

    private static final String FIRST = "<init>";
    private static final int MOST_TASKS = 5_000;
    private static final String GUIDES = " |+`-\u2502\u251c\u2514\u2500";

    @Override
    public List<Trigger> triggers() {
        return List.of(Trigger.text(FIRST));
    }

    @Override
    public Optional<Reading> read(Lines lines, int at) {
        String line = lines.get(at);
        if (!line.endsWith(FIRST) || start(line) != line.length() - FIRST.length()) {
            return Optional.empty();
        }
        List<ThreadStack> tasks = new ArrayList<>();
        int end = at + 1;
        for (int next = at; lines.has(next) && tasks.size() < MOST_TASKS; next++) {
            String text = lines.get(next).stripTrailing();
            int from = start(text);
            String name = text.substring(Math.min(from, text.length()));
            boolean guides = name.isEmpty() && !lines.isBlank(next);
            if (!guides && !isTask(name)) {
                break;
            }
            if (!guides) {
                tasks.add(task(lines.span(next, from, text.length()), name));
                end = next + 1;
            }
        }
        Span span = lines.span(at).to(lines.span(end - 1));
        return tasks.size() < 2
                ? Optional.empty()
                : Optional.of(new Reading(new ThreadDump(Format.OTHER, "", tasks, span), end));
    }

    private static int start(String line) {
        int at = 0;
        while (at < line.length() && GUIDES.indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** {@code __main__.main}, {@code <TrioToken.run_sync_soon task>}. */
    private static boolean isTask(String name) {
        boolean own = name.startsWith("<") && name.endsWith(">");
        String dotted = new Cursor(name, 0).dottedName();
        return own || (dotted.indexOf('.') > 0 && (dotted.length() == name.length() || name.contains(".<locals>.")));
    }

    private static ThreadStack task(Span span, String name) {
        int dot = name.startsWith("<") ? -1 : name.lastIndexOf('.');
        String module = dot < 0 ? "" : name.substring(0, dot);
        SourcePath code = SourcePath.of(module.replace('.', '/'));
        List<StackFrame> frames = dot < 0
                ? List.of()
                : List.of(new StackFrame(code.origin(), module, name.substring(dot + 1), "", "", 0, "", span));
        return new ThreadStack(name, "", "", frames, Optional.empty(), true, span);
    }
}
