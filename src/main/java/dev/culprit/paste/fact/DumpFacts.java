package dev.culprit.paste.fact;

import dev.culprit.paste.block.StackFrame.Origin;
import dev.culprit.paste.block.ThreadDump;
import dev.culprit.paste.block.ThreadDump.Format;
import dev.culprit.paste.block.ThreadStack;
import dev.culprit.paste.python.BlockedCalls;

/** The facts of a dump: a scope for each thread. */
final class DumpFacts {

    private DumpFacts() {}

    static void add(ThreadDump dump, FactCollector facts) {
        for (int i = 0; i < dump.threads().size(); i++) {
            ThreadStack thread = dump.threads().get(i);
            facts.open(Scope.Kind.THREAD, i, thread.cut());
            FactExtractor.frames(thread.frames(), facts);
            // gdb prints the name in its table only.
            facts.words(thread.name(), dump.format() == Format.GDB ? dump.span() : thread.span());
            if (dump.format() != Format.PY_SPY_TOP) {
                BlockedFacts.add(BlockedCalls.all(thread.frames()), thread.blocked(), facts);
            }
        }
        if (isAlone(dump)) {
            facts.whole(FactType.KIND, "single-thread", "", dump.span());
        }
        boolean python = dump.threads().stream()
                .flatMap(thread -> thread.frames().stream())
                .anyMatch(frame -> frame.origin() != Origin.NATIVE
                        || frame.function().startsWith("Py")
                        || frame.function().startsWith("_Py"));
        facts.whole(FactType.LANGUAGE, python ? "python" : "native", "", dump.span());
    }

    /** py-spy with its heading, gdb's table and /proc show all threads: one thread is all that the process has. */
    private static boolean isAlone(ThreadDump dump) {
        boolean whole = dump.format() == Format.PY_SPY || dump.format() == Format.GDB || dump.format() == Format.KERNEL;
        return whole && !dump.process().isEmpty() && dump.threads().size() == 1;
    }
}
