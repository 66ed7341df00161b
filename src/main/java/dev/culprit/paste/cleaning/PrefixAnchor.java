package dev.culprit.paste.cleaning;

import dev.culprit.paste.line.LogPrefix;
import dev.culprit.paste.line.Timestamp;
import dev.culprit.paste.text.Cursor;
import dev.culprit.paste.text.Lines;
import java.util.List;

/** Where the own text of a line of a dump starts, whatever a logger wrote before it. */
final class PrefixAnchor {

    private static final int WIDEST = 160;
    private static final String CALL_INDENT = "    ";

    private static final List<String> OPENINGS =
            List.of("\tat ", "    at ", "\u256d\u2500", "\u2502 ", "\u2570\u2500", "Stack for <");

    private PrefixAnchor() {}

    /** The column; -1 where the line does not show it. */
    static int of(String line) {
        if (line.length() < 8) {
            return -1;
        }
        int column = Math.max(nativeFrame(line), Math.max(heading(line), kernel(line)));
        column = Math.max(column, Math.max(call(line), step(line)));
        for (int i = 0; i < OPENINGS.size() && column < 0; i++) {
            column = line.indexOf(OPENINGS.get(i));
        }
        return column > 0 && column <= WIDEST && isLogger(line, column) ? column : -1;
    }

    /** A time, a level, or punctuation that sets off what follows; no boxes, which have columns of their own. */
    private static boolean isLogger(String line, int to) {
        String prefix = line.substring(0, to);
        String text = prefix.strip();
        boolean box = prefix.indexOf('\u2502') >= 0 || prefix.indexOf('\u2570') >= 0 || prefix.indexOf('%') >= 0;
        if (text.isEmpty() || box || prefix.contains("): ") || " \t".indexOf(line.charAt(to - 1)) < 0) {
            return false;
        }
        boolean time = Timestamp.end(line, Lines.indent(line)) > Lines.indent(line);
        return time
                || "|:>]".indexOf(text.charAt(text.length() - 1)) >= 0
                || !LogPrefix.of(prefix).level().isEmpty();
    }

    /** {@code #0  0x00007f in sem_wait () from /lib/x.so}. */
    private static int nativeFrame(String line) {
        int hash = line.indexOf('#');
        Cursor cursor = new Cursor(line, hash + 1);
        boolean frame = hash > 0 && !cursor.digits().isEmpty() && cursor.spaces();
        return frame && (cursor.accept("0x") || line.indexOf(" (", cursor.at()) > 0) ? hash : -1;
    }

    /** {@code Thread 12 (idle): "x"}, {@code Thread 3 (LWP 12)}, {@code Process 12: }; rows of a table are none. */
    private static int heading(String line) {
        int thread = line.indexOf("Thread ");
        if (thread > 0) {
            Cursor cursor = new Cursor(line, thread + "Thread ".length());
            boolean numbered = !cursor.address().isEmpty() || !cursor.digits().isEmpty();
            return numbered && cursor.accept(" (") && !line.startsWith("LWP ", cursor.at()) && letters(line, thread)
                    ? thread
                    : numbered && line.startsWith(":", line.length() - 1) && letters(line, thread) ? thread : -1;
        }
        int process = line.indexOf("Process ");
        Cursor cursor = new Cursor(line, process + "Process ".length());
        return process > 0 && !cursor.digits().isEmpty() && cursor.accept(": ") ? process : -1;
    }

    private static boolean letters(String line, int to) {
        for (int i = 0; i < to; i++) {
            if (Character.isLetter(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code [<0>] futex_wait+0x72/0x120}. */
    private static int kernel(String line) {
        int open = line.indexOf("[<");
        int plus = open < 0 ? -1 : line.indexOf("+0x", open);
        return plus > 0 && line.startsWith(">] ", line.indexOf('>', open)) ? open : -1;
    }

    /** {@code     wait (threading.py:295)}. */
    private static int call(String line) {
        if (!line.endsWith(")")) {
            return -1;
        }
        int open = line.lastIndexOf(" (");
        int name = open < 0 ? -1 : line.lastIndexOf(CALL_INDENT, open);
        boolean place = open > 0 && (line.indexOf(".py:", open) > 0 || line.indexOf(".so", open) > 0);
        return place && name > 0 ? withoutIndent(line, name) : -1;
    }

    /** Native frames without a name are as deep as others: four columns of a longer run belong to the line. */
    private static int withoutIndent(String line, int indent) {
        int start = indent;
        while (start > 0 && line.charAt(start - 1) == ' ') {
            start--;
        }
        return Math.min(indent, start + 1);
    }

    /** {@code  --- modulename: threading, funcname: wait}, {@code threading.py(332):         if not x:}. */
    private static int step(String line) {
        int module = line.indexOf(" --- modulename: ");
        if (module > 0) {
            return module;
        }
        int file = line.indexOf(".py(");
        if (file < 0) {
            return -1;
        }
        Cursor cursor = new Cursor(line, file + 4);
        boolean step = !cursor.digits().isEmpty() && cursor.accept("): ");
        int start = file;
        while (start > 0 && line.charAt(start - 1) != ' ') {
            start--;
        }
        return step ? start : -1;
    }
}
