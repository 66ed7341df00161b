package dev.culprit.paste.cleaning;

import dev.culprit.paste.text.Cursor;

/** Finds the parts of one frame within a line that holds many. */
final class LostLineBreaksFrame {

    private static final int LONGEST_PATH = 1_000;

    private LostLineBreaksFrame() {}

    /** Column behind {@code File "path", line 12, in function} that starts here, or -1. */
    static int end(String line, int at) {
        int path = at + "File \"".length();
        int quote = Cursor.find(line, '"', path, path + LONGEST_PATH);
        Cursor cursor = new Cursor(line, quote);
        if (quote < 0 || !cursor.accept("\", line ") || cursor.digits().isEmpty()) {
            return -1;
        }
        int number = cursor.at();
        cursor.accept(",");
        if (!cursor.accept(" in ")) {
            return number;
        }
        return functionEnd(line, cursor.at());
    }

    /** Column where the function's name starts that ends here. */
    static int functionStart(String line, int end) {
        int space = line.lastIndexOf(' ', Math.max(0, end - 1));
        return space + 1;
    }

    /** Names with dots between them; those in angle brackets too. */
    private static int functionEnd(String line, int from) {
        int at = from;
        while (at < line.length()) {
            char c = line.charAt(at);
            boolean starts = at == from || line.charAt(at - 1) == '.';
            int close = c == '<' && starts ? Cursor.find(line, '>', at, at + 40) : -1;
            if (close > 0) {
                at = close + 1;
                if (!line.startsWith(".", at)) {
                    break;
                }
            } else if (Cursor.isNamePart(c) || c == '.') {
                at++;
            } else {
                break;
            }
        }
        return withoutThread(line, at);
    }

    /** {@code in _bootstrapThread 0x7f}: the heading of the next thread is glued to the name. */
    private static int withoutThread(String line, int end) {
        boolean thread = line.startsWith(" 0x", end) && line.startsWith("Thread", end - 6);
        boolean current = line.startsWith(" thread 0x", end) && line.startsWith("Current", end - 7);
        return thread ? end - 6 : current ? end - 7 : end;
    }

    /** {@code * 1    Thread 0x7f87 (LWP 32)} and {@code   2    Thread 0x...} of {@code info threads}. */
    static boolean isThreadRow(String line, int at) {
        Cursor cursor = new Cursor(line, at);
        boolean marked = cursor.accept("* ") || cursor.accept("  ");
        return marked && !cursor.digits().isEmpty() && cursor.spaces() && cursor.accept("Thread 0x");
    }
}
