package dev.culprit.paste.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.paste.Pastes;
import dev.culprit.paste.block.LogLine;
import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.block.ThreadDump;
import dev.culprit.paste.block.ThreadStack;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dumps of debuggers and tracers: threads, and what each of them waits for. */
class NativeDumpTests {

    @ParameterizedTest
    @CsvSource({
        "gdb-py-bt.txt, 6, LOCK IO QUEUE LOCK SLEEP JOIN",
        "eu-stack.txt, 6, LOCK SLEEP LOCK LOCK IO LOCK",
        "strace.txt, 6, LOCK IO LOCK LOCK SLEEP LOCK",
        "lldb.txt, 6, LOCK SLEEP LOCK LOCK IO LOCK",
        "lldb-macos.txt, 2, LOCK IO",
        "sample-macos.txt, 2, LOCK IO",
        "gdb-full.txt, 6, LOCK IO LOCK LOCK SLEEP LOCK",
        "austin.txt, 2, LOCK"
    })
    void everyThreadAndItsWaitAreTold(String file, int threads, String waits) {
        ThreadDump dump = Pastes.first(Pastes.read(Pastes.corpus(file)), ThreadDump.class);
        assertThat(dump.threads()).hasSize(threads);
        assertThat(dump.threads().stream()
                        .flatMap(thread -> thread.blocked().stream())
                        .map(call -> call.on().name()))
                .containsExactly(waits.split(" "));
    }

    @Test
    void threadsHaveTheirNumbers() {
        for (String file : List.of("eu-stack.txt", "strace.txt", "gdb-py-bt.txt")) {
            ThreadDump dump = Pastes.first(Pastes.read(Pastes.corpus(file)), ThreadDump.class);
            assertThat(dump.threads()).extracting(ThreadStack::id).contains("31247", "31253");
        }
    }

    @Test
    void aCallThatReturnedIsNoWait() {
        String trace = "[pid 12] read(5, \"x\", 1) = 1\n[pid 12] futex(0x7f, FUTEX_WAIT_PRIVATE, 2, NULL) = 0\n";
        assertThat(Pastes.read(trace).blocks()).hasSize(2).allMatch(LogLine.class::isInstance);
    }

    @Test
    void theStackOfACrashNamesItsFunctions() {
        ThreadDump dump = Pastes.first(Pastes.read(Pastes.corpus("uwsgi-crash.txt")), ThreadDump.class);
        assertThat(dump.threads().get(0).frames())
                .extracting(StackFrame::function)
                .containsExactly("uwsgi_backtrace", "uwsgi_segfault", "", "PyInit__psycopg");
    }
}
