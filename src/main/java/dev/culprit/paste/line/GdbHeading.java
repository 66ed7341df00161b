package dev.culprit.paste.line;

import dev.culprit.paste.text.Cursor;

/** The line above the frames of a thread in a session of gdb, and in what elfutils prints. */
public final class GdbHeading {

    /** How elfutils' {@code eu-stack} names a thread. */
    public static final String TASK = "TID ";

    private GdbHeading() {}

    /** {@code Thread 2 (Thread 0x7f (LWP 12)):}, {@code TID 12:}. */
    public static boolean is(String line) {
        Cursor cursor = new Cursor(line, 0);
        if (cursor.accept(TASK)) {
            return !cursor.digits().isEmpty() && cursor.accept(":") && cursor.atEnd();
        }
        boolean thread = cursor.accept("Thread ") && !cursor.digits().isEmpty() && cursor.accept(" (");
        return thread && (cursor.accept("Thread ") || cursor.accept("LWP ") || cursor.accept("process "));
    }
}
