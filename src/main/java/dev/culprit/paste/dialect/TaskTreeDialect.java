package dev.culprit.paste.dialect;

import dev.culprit.paste.block.BlockedCall.Resource;
import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.block.ThreadDump;
import dev.culprit.paste.block.ThreadDump.Format;
import dev.culprit.paste.block.ThreadStack;
import dev.culprit.paste.block.WaitsFor;
import dev.culprit.paste.block.WaitsFor.Evidence;
import dev.culprit.paste.line.FrameLine;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.python.BlockedCalls;
import dev.culprit.paste.text.Cursor;
import dev.culprit.paste.text.Lines;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * {@code python -m asyncio pstree PID}, since 3.14: tasks, their coroutines, and the tasks that these await, as a tree. It
 * prints cycles of tasks instead where there are some.
 */
final class TaskTreeDialect implements Dialect {

    private static final String TASK = "(T) ";
    private static final String GUIDES = " \u2502\u251c\u2514\u2500";
    private static final String CYCLE = "cycle: ";

    @Override
    public List<Trigger> triggers() {
        return List.of(Trigger.text(CYCLE), Trigger.text("\u2514"), Trigger.text("\u251c"));
    }

    @Override
    public Optional<Reading> read(Lines lines, int at) {
        String line = lines.get(at);
        if (line.startsWith(CYCLE) && line.contains(" \u2192 ")) {
            return Optional.of(cycle(lines, at));
        }
        int text = text(line);
        if (text == 0 || !line.startsWith(TASK, text)) {
            return Optional.empty();
        }
        Tree tree = new Tree();
        int next = at;
        for (; lines.has(next) && text(lines.get(next)) > 0 && tree.add(lines, next); next++) {}
        Span span = lines.span(at).to(lines.span(Math.max(at, next - 1)));
        ThreadDump dump = new ThreadDump(Format.OTHER, "", tree.threads(), tree.waits, span);
        return Optional.of(new Reading(dump, Math.max(next, at + 1)));
    }

    /** Column behind the guides of a tree; 0 when the line has none. */
    private static int text(String line) {
        int at = 0;
        boolean branch = false;
        while (at < line.length() && GUIDES.indexOf(line.charAt(at)) >= 0) {
            branch |= line.charAt(at) == '\u2514' || line.charAt(at) == '\u251c';
            at++;
        }
        return branch && at < line.length() ? at : 0;
    }

    /** {@code cycle: Task-2 → Task-3 → Task-2}. */
    private static Reading cycle(Lines lines, int at) {
        List<ThreadStack> tasks = new ArrayList<>();
        List<WaitsFor> waits = new ArrayList<>();
        String[] names = lines.get(at).substring(CYCLE.length()).strip().split(" \u2192 ");
        Span span = lines.span(at);
        for (int i = 0; i + 1 < names.length; i++) {
            tasks.add(new ThreadStack(names[i], "", "", List.of(), Optional.empty(), true, span));
            int holder = (i + 1) % (names.length - 1);
            waits.add(new WaitsFor(i, Resource.JOIN, holder, names[i + 1], Evidence.PRINTED, span));
        }
        return new Reading(new ThreadDump(Format.OTHER, "", tasks, waits, span), at + 1);
    }

    /** The tasks read so far; those above the current line, outermost first, are open. */
    private static final class Tree {

        private static final int MOST_DEPTH = 500;

        private final List<Task> tasks = new ArrayList<>();
        private final List<Task> open = new ArrayList<>();
        private final List<WaitsFor> waits = new ArrayList<>();

        private record Task(String name, int column, int index, Span span, List<StackFrame> frames) {}

        boolean add(Lines lines, int at) {
            String line = lines.get(at);
            int text = text(line);
            while (!open.isEmpty() && open.get(open.size() - 1).column() >= text) {
                open.remove(open.size() - 1);
            }
            Task above = open.isEmpty() ? null : open.get(open.size() - 1);
            if (line.startsWith(TASK, text)) {
                Span span = lines.span(at, text, line.stripTrailing().length());
                String name = line.substring(text + TASK.length()).strip();
                Task task = new Task(name, text, tasks.size(), span, new ArrayList<>());
                tasks.add(task);
                if (above != null) {
                    waits.add(new WaitsFor(above.index(), Resource.JOIN, task.index(), name, Evidence.PRINTED, span));
                }
                if (open.size() < MOST_DEPTH) {
                    open.add(task);
                }
                return true;
            }
            return above != null && frame(lines, at, text, above);
        }

        private static boolean frame(Lines lines, int at, int text, Task task) {
            String call = lines.get(at).substring(text).strip();
            int space = call.indexOf(' ');
            int colon = call.lastIndexOf(':');
            String function = space < 0 ? call : call.substring(0, space);
            String path = space < 0 || colon < space ? "" : call.substring(space + 1, colon);
            int line = colon < 0 ? 0 : FrameLine.number(new Cursor(call, colon + 1).digits());
            Span span = lines.span(at, text, lines.get(at).stripTrailing().length());
            task.frames().add(new FrameLine(path, line, function, 0, true).frame("", span));
            return true;
        }

        List<ThreadStack> threads() {
            List<ThreadStack> threads = new ArrayList<>();
            for (Task task : tasks) {
                List<StackFrame> frames = new ArrayList<>(task.frames());
                Collections.reverse(frames);
                Span span = frames.isEmpty()
                        ? task.span()
                        : task.span().to(frames.get(0).span());
                threads.add(new ThreadStack(task.name(), "", "", frames, BlockedCalls.of(frames), false, span));
            }
            return threads;
        }
    }
}
