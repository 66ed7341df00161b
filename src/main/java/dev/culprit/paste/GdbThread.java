package dev.culprit.paste;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thread of a gdb session.
 *
 * @param stack the thread
 * @param next first line after it
 */
record GdbThread(ThreadStack stack, int next) {

    static @Nullable GdbThread read(Lines lines, int at) {
        int info = infoFrame(lines.get(at));
        if (info >= 0) {
            return listed(lines, at, info);
        }
        boolean headed = isHeading(lines.get(at));
        int first = headed ? lines.skipBlank(at + 1, 1) : at;
        List<StackFrame> frames = new ArrayList<>();
        int next = first;
        int end = headed ? at + 1 : at;
        int previous = -1;
        while (lines.has(next)) {
            GdbFrames.Found found = GdbFrames.read(lines, next);
            if (found != null) {
                int number = number(lines.get(next));
                if (number <= previous && number == 0) {
                    break;
                }
                previous = number;
                frames.add(found.frame());
                next = found.next();
                end = next;
            } else if (!frames.isEmpty() && isSession(lines.get(next))) {
                addSource(frames, lines.get(next));
                next++;
                end = isListing(lines.get(next - 1)) ? next : end;
            } else {
                break;
            }
        }
        if (frames.isEmpty()) {
            return null;
        }
        String heading = headed ? lines.get(at) : "";
        boolean cut = number(lines.get(first)) > 0;
        Span span = lines.span(at).to(lines.span(end - 1));
        return new GdbThread(stack(heading, frames, cut, span), end);
    }

    private static ThreadStack stack(String heading, List<StackFrame> frames, boolean cut, Span span) {
        String id = heading.isEmpty() ? "" : new Cursor(heading, heading.indexOf("Thread ") + 7).digits();
        return new ThreadStack(quoted(heading), id, "", frames, BlockedCalls.of(frames), cut, span);
    }

    static boolean isHeading(String line) {
        Cursor cursor = new Cursor(line, 0);
        boolean thread = cursor.accept("Thread ") && !cursor.digits().isEmpty() && cursor.accept(" (");
        return thread && (cursor.accept("Thread ") || cursor.accept("LWP ") || cursor.accept("process "));
    }

    /** Where the frame starts in a line of {@code info threads}, or -1. */
    static int infoFrame(String line) {
        int thread = line.indexOf("Thread 0x");
        int lwp = thread < 0 ? -1 : line.indexOf("(LWP ", thread);
        int close = lwp < 0 ? -1 : line.indexOf(')', lwp);
        int in = close < 0 || thread > 12 ? -1 : line.indexOf(" in ", close);
        return in < 0 || line.startsWith("Thread ") ? -1 : in + 4;
    }

    private static GdbThread listed(Lines lines, int at, int from) {
        String line = lines.get(at);
        int open = line.indexOf(" (", from);
        String function = line.substring(from, open < 0 ? line.length() : open).strip();
        int lib = line.lastIndexOf(" from ");
        String library = lib < from ? "" : line.substring(lib + 6).strip();
        Span span = lines.span(at, from, line.stripTrailing().length());
        List<StackFrame> frames = List.of(GdbFrames.nativeFrame(function, library, "", 0, span));
        String id = new Cursor(line.replace('*', ' '), Lines.indent(line.replace('*', ' '))).digits();
        ThreadStack stack =
                new ThreadStack(quoted(line), id, "", frames, BlockedCalls.of(frames), true, lines.span(at));
        return new GdbThread(stack, at + 1);
    }

    private static int number(String line) {
        return FrameLine.number(new Cursor(line, Lines.indent(line) + 1).digits());
    }

    /** Prompts and listed source lines between the frames of one stack, as {@code up} and {@code list} leave them. */
    private static boolean isSession(String line) {
        if (line.startsWith("(gdb)")) {
            String command = line.substring(5).strip();
            return !command.contains("bt") && !command.contains("where") && !command.contains("thread");
        }
        Cursor cursor = new Cursor(line, 0);
        return !cursor.digits().isEmpty() && cursor.spaces();
    }

    /** A line of source with its number: {@code 320\t../sysdeps/x86_64/nptl.c: No such file}. */
    private static boolean isListing(String line) {
        Cursor cursor = new Cursor(line, 0);
        boolean numbered = !cursor.digits().isEmpty();
        return numbered
                && (cursor.peek() == '\t'
                        || line.contains("\tin ../")
                        || line.endsWith(": No such file or directory."));
    }

    private static void addSource(List<StackFrame> frames, String line) {
        StackFrame last = frames.get(frames.size() - 1);
        Cursor cursor = new Cursor(line, 0);
        int number = FrameLine.number(cursor.digits());
        if (number > 0 && number == last.line() && last.source().isEmpty()) {
            frames.set(
                    frames.size() - 1,
                    new StackFrame(
                            last.origin(),
                            last.module(),
                            last.function(),
                            last.file(),
                            last.path(),
                            last.line(),
                            line.substring(cursor.at()).strip(),
                            last.span()));
        }
    }

    private static String quoted(String heading) {
        int open = heading.indexOf('"');
        int close = open < 0 ? -1 : heading.indexOf('"', open + 1);
        return close < 0 ? "" : heading.substring(open + 1, close);
    }
}
