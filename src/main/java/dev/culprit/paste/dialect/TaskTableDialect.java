package dev.culprit.paste.dialect;

import dev.culprit.paste.block.BlockedCall.Resource;
import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.block.StackFrame.Origin;
import dev.culprit.paste.block.ThreadDump;
import dev.culprit.paste.block.ThreadDump.Format;
import dev.culprit.paste.block.ThreadStack;
import dev.culprit.paste.block.WaitsFor;
import dev.culprit.paste.block.WaitsFor.Evidence;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.python.BlockedCalls;
import dev.culprit.paste.text.Cursor;
import dev.culprit.paste.text.Lines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code python -m asyncio ps PID}, since 3.14: a table of tasks with their coroutines and the tasks that await them. */
final class TaskTableDialect implements Dialect {

    private static final int STACK = 3;
    private static final String ARROW = " -> ";

    @Override
    public List<Trigger> triggers() {
        return List.of(Trigger.text("coroutine stack "));
    }

    @Override
    public Optional<Reading> read(Lines lines, int at) {
        String line = lines.get(at);
        boolean heading = line.stripLeading().startsWith("tid ")
                && line.contains("task id ")
                && line.contains("coroutine stack ")
                && line.contains("awaiter id");
        if (!heading) {
            return Optional.empty();
        }
        List<ThreadStack> tasks = new ArrayList<>();
        Map<String, Integer> byId = new HashMap<>();
        List<Awaiter> awaiters = new ArrayList<>();
        int next = StackHeading.isRule(lines.get(at + 1)) ? at + 2 : at + 1;
        for (; lines.has(next) && isRow(lines.get(next)); next++) {
            List<Integer> columns = columns(lines.get(next));
            String id = cell(lines.get(next), columns.get(1));
            if (!byId.containsKey(id)) {
                byId.put(id, tasks.size());
                tasks.add(task(lines, next, columns, id));
            }
            int last = columns.get(columns.size() - 1);
            String awaiter = cell(lines.get(next), last);
            if (columns.size() > STACK + 2 && !awaiter.equals("0x0")) {
                awaiters.add(new Awaiter(awaiter, id, lines.span(next, last, last + awaiter.length())));
            }
        }
        Span span = lines.span(at).to(lines.span(next - 1));
        List<WaitsFor> waits = waits(awaiters, tasks, byId);
        return Optional.of(new Reading(new ThreadDump(Format.OTHER, "", tasks, waits, span), next));
    }

    private record Awaiter(String awaiter, String awaited, Span span) {}

    private static List<WaitsFor> waits(List<Awaiter> awaiters, List<ThreadStack> tasks, Map<String, Integer> byId) {
        List<WaitsFor> waits = new ArrayList<>();
        for (Awaiter edge : awaiters) {
            Integer waiter = byId.get(edge.awaiter());
            int awaited = byId.getOrDefault(edge.awaited(), -1);
            if (waiter != null && awaited >= 0) {
                String name = tasks.get(awaited).name();
                waits.add(new WaitsFor(waiter, Resource.JOIN, awaited, name, Evidence.PRINTED, edge.span()));
            }
        }
        return waits;
    }

    private static boolean isRow(String line) {
        Cursor cursor = new Cursor(line, 0);
        return !cursor.digits().isEmpty()
                && cursor.spaces()
                && !cursor.address().isEmpty()
                && columns(line).size() > STACK;
    }

    private static ThreadStack task(Lines lines, int at, List<Integer> columns, String id) {
        String line = lines.get(at);
        String name = cell(line, columns.get(2));
        List<StackFrame> frames = new ArrayList<>();
        String stack = columns.size() > STACK + 1 ? cell(line, columns.get(STACK)) : "";
        int from = columns.get(STACK);
        int column = from;
        for (String function : stack.split(ARROW)) {
            if (!function.isEmpty()) {
                Span span = lines.span(at, column, column + function.length());
                frames.add(new StackFrame(Origin.APPLICATION, "", function, "", "", 0, "", span));
            }
            column += function.length() + ARROW.length();
        }
        return new ThreadStack(name, id, "", frames, BlockedCalls.of(frames), false, lines.span(at));
    }

    /** Columns where the cells start: two blanks or more stand between them. */
    private static List<Integer> columns(String line) {
        List<Integer> columns = new ArrayList<>();
        for (int at = 0; at < line.length(); at++) {
            boolean starts = line.charAt(at) != ' ' && (at == 0 || (at > 1 && line.startsWith("  ", at - 2)));
            boolean next = columns.size() < STACK && at > 0 && line.charAt(at) != ' ' && line.charAt(at - 1) == ' ';
            if (starts || next) {
                columns.add(at);
            }
        }
        return columns;
    }

    private static String cell(String line, int from) {
        int end = line.indexOf("  ", from);
        String cell = line.substring(from, end < 0 ? line.length() : end).stripTrailing();
        return cell.startsWith("0x") ? new Cursor(cell, 0).address() : cell;
    }
}
