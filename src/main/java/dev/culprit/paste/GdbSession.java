package dev.culprit.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The threads of one gdb session: rows of {@code info threads}, and stacks, which say more than the row of their thread. */
final class GdbSession {

    private final List<GdbThreadRow> rows = new ArrayList<>();
    private final List<ThreadStack> stacks = new ArrayList<>();
    private boolean listsAll;

    /** The heading of {@code info threads}: its rows are all threads that the process has. */
    void heading() {
        listsAll = true;
    }

    void add(GdbThreadRow row) {
        rows.add(row);
    }

    /** A stack without a heading is that of the current thread. */
    void add(ThreadStack stack) {
        GdbThreadRow row = stack.id().isEmpty() && stacks.isEmpty() ? current() : null;
        stacks.add(row == null ? stack : named(stack, row.stack()));
    }

    private @Nullable GdbThreadRow current() {
        return rows.stream().filter(GdbThreadRow::current).findFirst().orElse(null);
    }

    private static ThreadStack named(ThreadStack stack, ThreadStack row) {
        return new ThreadStack(row.name(), row.id(), "", stack.frames(), stack.blocked(), stack.cut(), stack.span());
    }

    boolean isEmpty() {
        return rows.isEmpty() && stacks.isEmpty();
    }

    /** The process's number where all of its threads are listed, else an empty string. */
    String process() {
        boolean whole = listsAll && !rows.isEmpty() && threads().size() == rows.size();
        return whole
                ? rows.get(rows.get(0).stack().id().equals("1") ? 0 : rows.size() - 1)
                        .process()
                : "";
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
