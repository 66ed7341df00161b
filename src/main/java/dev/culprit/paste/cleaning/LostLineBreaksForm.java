package dev.culprit.paste.cleaning;

import dev.culprit.paste.text.Cursor;

/** The kinds of output that a line without its line breaks can hold; the kind decides where to break it. */
enum LostLineBreaksForm {
    /** Nothing of the kind. */
    NONE,
    /** Python's frames: of tracebacks, of faulthandler, of gdb's {@code py-bt}. */
    FRAMES,
    /** gdb's frames. */
    GDB,
    /** py-spy and printers like it. */
    CALLS,
    /** Stacks of the kernel. */
    KERNEL,
    /** The lines of the trace module. */
    TRACE,
    /** Calls of Java, JavaScript and C#. */
    FOREIGN;

    private static final int SHORTEST = 60;

    static boolean isWorthALook(int length) {
        return length >= SHORTEST;
    }

    static LostLineBreaksForm of(String line) {
        if (twice(line, "\", line ") || opensWithFrame(line)) {
            return line.contains(" (LWP ") || (gdbFrames(line) && !line.contains("File \"")) ? GDB : FRAMES;
        }
        if (gdbFrames(line)) {
            return GDB;
        }
        if (twice(line, "[<0>] ") || twice(line, "[<ffffffff")) {
            return KERNEL;
        }
        if (twice(line, " --- modulename: ")) {
            return TRACE;
        }
        if (calls(line)) {
            return CALLS;
        }
        return twice(line, "\tat ") || twice(line, "   at ") ? FOREIGN : NONE;
    }

    /** One frame with something before it that opens a line, or with a source line behind it. */
    private static boolean opensWithFrame(String line) {
        int file = line.indexOf("File \"");
        int number = file < 0 ? -1 : line.indexOf("\", line ", file);
        if (number < 0) {
            return false;
        }
        int header = line.indexOf("Traceback (most recent call ");
        boolean headed = header >= 0 && header < file;
        int in = line.indexOf(", in ", number);
        Cursor cursor = new Cursor(line, number + "\", line ".length());
        boolean numbered = !cursor.digits().isEmpty();
        return headed || (in > 0 && line.indexOf("    ", in) > 0) || (numbered && cursor.accept("    "));
    }

    private static boolean gdbFrames(String line) {
        int zero = line.indexOf("#0  ");
        return zero >= 0 && line.indexOf("#1  ", zero) > 0;
    }

    private static boolean calls(String line) {
        int first = call(line, 0);
        return first > 0 && call(line, first) > 0;
    }

    /** Behind {@code .py:12)} when another line of the dump follows. */
    private static int call(String line, int from) {
        for (int at = line.indexOf(".py:", from); at >= 0; at = line.indexOf(".py:", at + 1)) {
            Cursor cursor = new Cursor(line, at + 4);
            if (!cursor.digits().isEmpty() && cursor.accept(")")) {
                boolean more = cursor.accept("    ") || cursor.accept("Thread ") || cursor.atEnd();
                return more ? cursor.at() : -1;
            }
        }
        return -1;
    }

    private static boolean twice(String line, String words) {
        int first = line.indexOf(words);
        return first >= 0 && line.indexOf(words, first + words.length()) >= 0;
    }
}
