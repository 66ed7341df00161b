package dev.culprit.paste;

import java.util.Random;

/** Shapes of input that make some part of the reader work hardest. */
public enum HostileShape {
    CARRIAGE_RETURNS("\r"),
    PARENTHESES("("),
    ONE_WORD("a"),
    DOTTED_NAME("python3."),
    SHORT_LINES("x\n"),
    NUMBERS("1\n"),
    MASKED("12 ab12cd34ef56 0x1f /usr/lib/x 1.2.3\n"),
    EXCEPTIONS_IN_LINES("x failed: SomeError: y\n"),
    FRAMES_IN_ONE_LINE("  File \"a.py\", line 1, in f    x = 1"),
    JSON_LINES("{\"a\":\"Traceback (most recent call last):\\n  File \\\"a.py\\\", line 1, in f\\n\"}\n"),
    CHAINS(
            "Traceback (most recent call last):\n  File \"a.py\", line 1, in f\nKeyError: 1\n\nDuring handling of the above exception, another exception occurred:\n\n"),
    HEADINGS("Traceback (most recent call last):\n"),
    THREADS("Thread 1 (idle): \"x\"\n    f (a.py:1)\n"),
    PRINTED_STACKS("Thread 1\n  File \"a.py\", line 1, in f\n"),
    NATIVE_FRAMES("#0  0x00007f in f (a=1) from /lib/l.so\n"),
    OPEN_FRAMES("#1 0x1 in f (\n"),
    JAVA("x.Y: z\n\tat a.b(c.java:1)\n"),
    GOROUTINES("panic: x\ngoroutine 1 [running]:\n"),
    SANITIZERS("==1==ERROR: AddressSanitizer: x\n#0 0x1 in f\n"),
    PREFIXES("p1> Traceback (most recent call last):\np2>   File \"a.py\", line 1, in f\n"),
    FLAT_MESSAGES(
            "Traceback (most recent call last):\n  File \"a.py\", line 1, in f\nKeyError: 1\nnote one\nnote two\n"),
    QUOTED("> > "),
    ENTITIES("&lt;br>"),
    ESCAPES("\u001b["),
    REMOTE("x.RemoteTraceback:\n\"\"\"\n"),
    SYSTEM_MESSAGES("Out of memory: Kill memory memory\n"),
    /** Pieces of all the others, in no order. */
    MIXED("");

    private final String unit;

    HostileShape(String unit) {
        this.unit = unit;
    }

    /** A text of that shape and length. */
    String text(int length) {
        StringBuilder text = new StringBuilder(length + 200);
        Random random = new Random(4711);
        while (text.length() < length) {
            text.append(unit.isEmpty() ? values()[random.nextInt(values().length)].unit : unit);
        }
        return text.substring(0, length);
    }
}
