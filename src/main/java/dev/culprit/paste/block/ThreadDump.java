package dev.culprit.paste.block;

import dev.culprit.paste.place.Span;
import java.util.List;
import java.util.Set;

/**
 * The stacks of the threads of a process at one moment, and who waits for whom.
 *
 * @param format the tool that printed it
 * @param process process id as printed, or empty
 * @param threads the threads in the order of the dump
 * @param waits who waits for whom, as far as the dump tells
 * @param span the whole dump
 */
public record ThreadDump(Format format, String process, List<ThreadStack> threads, List<WaitsFor> waits, Span span)
        implements Block {

    private static final Set<Format> NATIVE = Set.of(Format.GDB, Format.KERNEL, Format.LLDB, Format.BACKTRACE_SYMBOLS);

    public ThreadDump(Format format, String process, List<ThreadStack> threads, Span span) {
        this(format, process, threads, List.of(), span);
    }

    /** Who printed a dump. */
    public enum Format {
        FAULTHANDLER,
        PY_SPY,
        /** {@code py-spy top}: samples of functions, in one "thread" that is no stack. */
        PY_SPY_TOP,
        /** gdb's {@code bt} and {@code thread apply all bt}. */
        GDB,
        /** gdb's {@code py-bt}: Python frames read out of a native process. */
        GDB_PYTHON,
        /** {@code /proc/PID/stack}, and strace: the system calls in which threads are. */
        KERNEL,
        /** lldb's {@code thread backtrace all}, and macOS's {@code sample}. */
        LLDB,
        /** What the C library's {@code backtrace_symbols} prints where a program crashes. */
        BACKTRACE_SYMBOLS,
        /** A printer that the dialects do not know by name. */
        OTHER
    }

    public ThreadDump {
        threads = List.copyOf(threads);
        waits = List.copyOf(waits);
    }

    @Override
    public String kind() {
        return NATIVE.contains(format) ? "native-backtrace" : "thread-dump";
    }
}
