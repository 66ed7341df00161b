package dev.culprit.paste.dialect;

import dev.culprit.paste.block.ThreadStack;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The threads of one gdb session: rows of {@code info threads}, and stacks, which say more than the row of their thread. */
final class GdbSession {

    private final List<GdbThreadRow> rows = new ArrayList<>();
    private final List<ThreadStack> stacks = new ArrayList<>();
    private final Map<String, Integer> byId = new HashMap<>();
    private final Map<String, GdbThreadRow> rowById = new HashMap<>();
    private String marked = "";
    private String current = "";
    private boolean listsAll;

    /** The heading of {@code info threads}: its rows are all threads that the process has. */
    void heading() {
        listsAll = true;
    }

    void add(GdbThreadRow row) {
        rows.add(row);
        rowById.putIfAbsent(row.stack().id(), row);
        if (row.current()) {
            marked = row.stack().id();
        }
    }

    /** {@code [Switching to thread 2 (Thread 0x7f (LWP 12))]}: the stacks to come are of that thread. */
    void switchTo(String line) {
        current = GdbThreadRow.id(line);
    }

    /** A stack without a heading is that of the current thread. */
    void add(ThreadStack stack) {
        ThreadStack own = stack.id().isEmpty() ? ofCurrent(stack) : stack;
        Integer known = own.id().isEmpty() ? null : byId.putIfAbsent(own.id(), stacks.size());
        if (known == null) {
            stacks.add(own);
        } else {
            stacks.set(known, longer(stacks.get(known), own));
        }
    }

    private ThreadStack ofCurrent(ThreadStack stack) {
        GdbThreadRow row = rowById.get(current.isEmpty() ? marked : current);
        return row == null
                ? with(stack, "", current, stack)
                : with(stack, row.stack().name(), row.stack().id(), stack);
    }

    /** Of two stacks of one thread, the one that shows more; the later place, where its locks may be printed. */
    private static ThreadStack longer(ThreadStack first, ThreadStack second) {
        ThreadStack longer = second.frames().size() >= first.frames().size() ? second : first;
        String name = first.name().isEmpty() ? second.name() : first.name();
        return with(longer, name, first.id(), second);
    }

    private static ThreadStack with(ThreadStack stack, String name, String id, ThreadStack place) {
        return new ThreadStack(name, id, "", stack.frames(), stack.blocked(), stack.cut(), place.span());
    }

    boolean isEmpty() {
        return rows.isEmpty() && stacks.isEmpty();
    }

    /** The process's number where all of its threads are listed, else an empty string. */
    String process() {
        boolean whole = listsAll && !rows.isEmpty() && threads().size() == rows.size();
        GdbThreadRow first = whole && rows.get(0).first() ? rows.get(0) : whole ? rows.get(rows.size() - 1) : null;
        return first == null ? "" : first.stack().id();
    }

    /** Stacks, and rows of threads that no stack is shown of, in the order of the text. */
    List<ThreadStack> threads() {
        Set<String> shown = stacks.stream().map(ThreadStack::id).collect(Collectors.toSet());
        List<ThreadStack> threads = new ArrayList<>();
        rows.stream()
                .map(GdbThreadRow::stack)
                .filter(row -> !shown.contains(row.id()))
                .forEach(threads::add);
        threads.addAll(stacks);
        return threads;
    }
}
