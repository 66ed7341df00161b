package dev.culprit.paste.dialect;

import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.block.ThreadDump;
import dev.culprit.paste.block.ThreadDump.Format;
import dev.culprit.paste.block.ThreadStack;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.python.BlockedCalls;
import dev.culprit.paste.text.Cursor;
import java.util.ArrayList;
import java.util.List;

/** What was read of a process from {@code /proc}. */
final class ProcessState {

    private static final List<String> STATUS =
            List.of("Name:\t", "Umask:\t", "State:\t", "Tgid:\t", "Ngid:\t", "Pid:\t", "PPid:\t", "Threads:\t");

    private final List<StackFrame> frames = new ArrayList<>();
    private String name = "";
    private String id = "";
    private String state = "";
    private boolean alone;
    private boolean status;

    /** Takes a frame; always true. */
    boolean add(StackFrame frame) {
        frames.add(frame);
        return true;
    }

    /** Takes a line of {@code status}; false when it is none. */
    boolean read(String line) {
        String text = line.strip();
        int tab = text.indexOf(':');
        boolean known = tab > 0 && isStatus(line.stripLeading());
        boolean key = tab > 0 && (tab + 1 == text.length() || " \t".indexOf(text.charAt(tab + 1)) >= 0);
        if (!key || !(known || (status && isKey(text, tab)) || text.startsWith("State:"))) {
            return false;
        }
        String value = text.substring(tab + 1).strip();
        boolean of = value.length() > 3 && value.startsWith(" (", 1);
        if (text.startsWith("State:") && !of) {
            return false;
        }
        switch (text.substring(0, tab)) {
            case "Name" -> name = value;
            case "Pid" -> id = value;
            case "State" -> state = value;
            default -> readThreads(text);
        }
        status = true;
        return true;
    }

    private static boolean isStatus(String line) {
        for (String start : STATUS) {
            if (line.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isKey(String text, int to) {
        return text.substring(0, to).chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_');
    }

    /** {@code Threads: 1} says that nobody else can hold what this thread waits for. */
    void readThreads(String line) {
        int at = line.indexOf("Threads:");
        Cursor cursor = new Cursor(line, at + "Threads:".length());
        cursor.spaces();
        alone |= at >= 0 && cursor.digits().equals("1");
    }

    boolean isEmpty() {
        return frames.isEmpty() && state.isEmpty();
    }

    /** The process is named where all its threads, that is this one, are shown. */
    ThreadDump dump(Span span) {
        ThreadStack thread = new ThreadStack(name, id, state, frames, BlockedCalls.of(frames), false, span);
        return new ThreadDump(Format.KERNEL, alone ? (id.isEmpty() ? "1" : id) : "", List.of(thread), span);
    }
}
