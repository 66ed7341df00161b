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
    LOST_LINE_BREAKS_FRAMES("  File \"a.py\", line 1, in fKeyError: 1Traceback (most recent call last):"),
    LOST_LINE_BREAKS_MARGINS("  | \", line 1  | "),
    LOST_LINE_BREAKS_NATIVE_FRAMES("#0  0x1 in f (a=1)#1  0x2 in g ()Thread 1 (Thread 0x1 (LWP 3)):"),
    LOST_LINE_BREAKS_CALLS("    f (a.py:1)    gThread 1 (idle): \"x\""),
    LOST_LINE_BREAKS_STEPS(" --- modulename: ab, funcname: fxab.py(1): x = 1"),
    LOST_LINE_BREAKS_KERNEL("[<0>] futex_wait+0x1/0x2"),
    GLUED_NAMES("AaErrorAaError"),
    WRAPPED("x failed: SomeError: y 0123456789 0123456789 0123456789 0123456789 0123456789 01\n"),
    PREFIXED_DUMP("2024-11-20 10:00:00,1 ERROR #0  0x1 in f ()\n2024-11-20 10:00:00,1 INFO x (a.py:1)\n"),
    THREAD_ROWS("  1    Thread 0x1 (LWP 3) \"x\" 0x1 in f ()\n"),
    LISTINGS("#0  0x1 in f () at a.c:5\n5 x\n6 y\n$1 = {__owner = 3\n"),
    TASK_TREES("\u2514\u2500\u2500 (T) a\n    \u2514\u2500\u2500  f a.py:1\n"),
    PROCESSES("State:\tS (sleeping)\n202 0x1 0x1 0x1 0x1 0x1 0x1\n"),
    SENTRY("KeyError: 1\n  File \"a.py\", line 1, in f\n\n"),
    KNOWN_MESSAGES("no running cannot pickle running event loop module partially initialized\n"),
    FUTURES("Task exception was never retrieved\nfuture: <Task exception=KeyError(1)\n"),
    WRITTEN_LINE_ENDS("  File \"a.py\", line 1, in f \\n \\n\n"),
    JSON_FRAMES("{\"exception\":[{\"exc_type\":\"E\",\"frames\":[{\"filename\":\"a.py\",\"lineno\":1\n"),
    JSON_NESTED("{\"exception\":[\n"),
    JSON_UNCLOSED("\"exc_type\": [[1,\n"),
    JSON_LISTS("\"traceback\": [\"a\\n\", \"\\u001b[0m\"\n"),
    JSON_FIELDS("  File \"a.py\", line 1, in f\n, \"type\": 1\n"),
    NEWEST_FIRST("KeyError: 1\n    x\n  File \"a.py\", line 1, in f\nTraceback (most recent call last):\n"),
    TWINS(
            "Traceback (most recent call last):\nTraceback (most recent call last):\n  File \"a.py\", line 1, in f\n  File \"a.py\", line 1, in f\n"),
    CHATS("  File \"a.py\", line 1, in f\n[10:42] Ann\n"),
    FULL_WIDTH("\"\uff0c line \uff08\uff1a"),
    SPACED("x\n\n"),
    AIRFLOW("E: x\nFile \"a.py\", line 1 in f\n"),
    AIRFLOW_FRAMES("File a.py, line 1 in f\n"),
    DJANGO_PAGES("KeyError at /x\nbad\n/a/b.py, line 1, in f\n"),
    DJANGO_TIES(
            "The above exception (x) was the direct cause of the following exception:\n  File \"a.py\", line 1, in f\n"),
    BROWSERS("TypeError: x\nf@http://h/a.js:1:2\n"),
    PLACES("    def f():\na.py:1: KeyError\n"),
    TIED("E   KeyError: 1\n\nThe above exception was the direct cause of the following exception:\n\n"),
    SYSTEM_CALLS("[pid 1] futex(0x1, FUTEX_WAIT\n"),
    LLDB("* thread #1\n  frame #0: 0x1 a`b + 1\n"),
    CALL_GRAPHS("1 Thread_1\n  1 f  (in l) + 1\n"),
    BACKTRACES("a(b+0x1) [0x1]\n"),
    FOLDED("f (a.py:1);g (a.py:2) 3\n"),
    PYTHON_STACKS(
            "Thread 1 (Thread 0x1 (LWP 1)):\nTraceback (most recent call first):\n  File \"a.py\", line 1, in f\n"),
    /** Pieces of all the others, in no order. */
    MIXED("");

    private final String unit;

    HostileShape(String unit) {
        this.unit = unit;
    }

    /** A text of that shape and length. */
    public String text(int length) {
        StringBuilder text = new StringBuilder(length + 200);
        Random random = new Random(4711);
        while (text.length() < length) {
            text.append(unit.isEmpty() ? values()[random.nextInt(values().length)].unit : unit);
        }
        return text.substring(0, length);
    }
}
