package dev.culprit.paste;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.culprit.paste.block.BlockedCall.Resource;
import dev.culprit.paste.block.Paste;
import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.block.ThreadDump;
import dev.culprit.paste.block.ThreadStack;
import dev.culprit.paste.block.WaitsFor;
import dev.culprit.paste.block.WaitsFor.Evidence;
import dev.culprit.paste.fact.FactType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Dumps of the corpus: threads, tasks, what they wait for, and for whom. */
class CorpusDumpTests {

    @Test
    void topShowsFunctionsAndNoStack() {
        ThreadDump dump = dump("py-spy-top-3.10.txt");
        assertThat(dump.threads().get(0).frames())
                .extracting(StackFrame::qualifiedName)
                .containsExactly("busy.digest", "busy.work", "busy.<module>");
        assertThat(Pastes.facts(Pastes.corpus("py-spy-top-3.10.txt")).of(FactType.BLOCKED_IN))
                .isEmpty();
    }

    @Test
    void tasksAreToldWithWhatTheyAwait() {
        for (String file : List.of("asyncio-ps-3.14.txt", "asyncio-pstree-3.14.txt")) {
            assertThat(dump(file).waits())
                    .as(file)
                    .extracting(WaitsFor::waiter, WaitsFor::named)
                    .contains(tuple(0, "Sundowning"), tuple(1, "TNDNBTG"), tuple(1, "Levitate"));
        }
        assertThat(dump("asyncio-pstree-3.14.txt").threads().get(3).blocked())
                .hasValueSatisfying(call -> assertThat(call.on()).isEqualTo(Resource.LOCK));
    }

    @Test
    void aCycleOfTasksIsADeadlock() {
        String text = """
                ERROR: await-graph contains cycles - cannot print a tree!

                cycle: B \u2192 C \u2192 B
                """;
        ThreadDump dump = Pastes.first(Pastes.read(text), ThreadDump.class);
        assertThat(dump.waits())
                .extracting(WaitsFor::waiter, WaitsFor::holder)
                .containsExactly(tuple(0, 1), tuple(1, 0));
    }

    @Test
    void theOwnerOfAPrintedMutexIsWaitedFor() {
        assertThat(dump("gdb-mutex.txt").waits())
                .extracting(WaitsFor::on, WaitsFor::evidence)
                .containsExactly(tuple(Resource.LOCK, Evidence.PRINTED), tuple(Resource.LOCK, Evidence.PRINTED));
        assertThat(dump("gdb-mutex.txt").waits()).allMatch(wait -> wait.holder() == 1 - wait.waiter());
    }

    @Test
    void procTellsWhereAProcessWaitsAndThatItIsAlone() {
        ThreadStack thread = dump("proc-3.11.txt").threads().get(0);
        assertThat(thread.name()).isEqualTo("python3.11");
        assertThat(thread.state()).isEqualTo("S (sleeping)");
        assertThat(thread.frames()).extracting(StackFrame::function).contains("futex", "futex_do_wait");
        assertThat(Pastes.values(Pastes.facts(Pastes.corpus("proc-3.11.txt")), FactType.KIND))
                .contains("single-thread");
    }

    @Test
    void uwsgiTellsThreadsByName() {
        ThreadStack thread = dump("uwsgi-tracebacker.txt").threads().get(0);
        assertThat(thread.name()).isEqualTo("uWSGIWorker1Core0");
        assertThat(thread.blocked())
                .hasValueSatisfying(call -> assertThat(call.on()).isEqualTo(Resource.SLEEP));
    }

    @Test
    void tasksOfTrioAreToldByName() {
        assertThat(dump("trio-tree.txt").threads())
                .extracting(ThreadStack::name)
                .containsExactly("<init>", "<TrioToken.run_sync_soon task>", "__main__.main", "__main__.waiter");
    }

    @Test
    void sourceListedByGdbBelongsToItsFrame() {
        String text = """
                (gdb) up
                #2  0x2a in PyImport_ImportModuleLevel (level=-1) at Python/import.c:266
                266             PyThread_acquire_lock(import_lock, 1);
                (gdb) l
                265             x();
                266             PyThread_acquire_lock(import_lock, 1);
                267             y();
                """;
        Paste paste = Pastes.read(text);
        assertThat(paste.blocks()).hasSize(1);
        assertThat(Pastes.first(paste, ThreadDump.class)
                        .threads()
                        .get(0)
                        .frames()
                        .get(0)
                        .source())
                .startsWith("PyThread_acquire_lock");
    }

    @Test
    void aTableOfOneThreadSaysThatItIsAlone() {
        String text = """
                (gdb) info threads
                  Id   Target Id   Frame
                * 1    Thread 0x7f87 (LWP 329) "python" 0x00007f in do_futex_wait () from /lib/libpthread.so.0
                (gdb) bt
                #0  0x00007f in do_futex_wait () from /lib/libpthread.so.0
                #1  0x00007e in PyThread_acquire_lock () from /lib/libpython.so
                """;
        ThreadDump dump = Pastes.first(Pastes.read(text), ThreadDump.class);
        assertThat(dump.threads()).hasSize(1);
        assertThat(dump.threads().get(0).name()).isEqualTo("python");
        assertThat(Pastes.values(Pastes.facts(text), FactType.KIND)).contains("single-thread");
    }

    private static ThreadDump dump(String file) {
        return Pastes.first(Pastes.read(Pastes.corpus(file)), ThreadDump.class);
    }
}
