package dev.culprit.paste;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.paste.BlockedCall.Resource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class ThreadDumpTests {

    @Test
    void anImportLockAboveASemaphoreIsWhatCounts() {
        ThreadDump dump = dump("""
                #0  sem_wait () at ../nptl/sysdeps/unix/sysv/linux/x86_64/sem_wait.S:85
                #1  0x00007f31c92 in PyThread_acquire_lock (lock=0xbb50a0, waitflag=1) at Python/thread_pthread.h:323
                #2  0x00007f31c12 in _PyImport_AcquireLock () at Python/import.c:309
                #3  0x00007f31c77 in posix_fork (self=<optimized out>,
                    noargs=<optimized out>) at Modules/posixmodule.c:3846
                """);
        ThreadStack thread = dump.threads().get(0);
        assertThat(dump.kind()).isEqualTo("native-backtrace");
        assertThat(thread.frames())
                .extracting(StackFrame::function)
                .containsExactly("sem_wait", "PyThread_acquire_lock", "_PyImport_AcquireLock", "posix_fork");
        assertThat(thread.blocked()).hasValueSatisfying(call -> {
            assertThat(call.on()).isEqualTo(Resource.IMPORT_LOCK);
            assertThat(call.call()).isEqualTo("_PyImport_AcquireLock");
        });
    }

    @Test
    void compilersSuffixesAreDropped() {
        assertThat(dump("#0  0x00007f in do_futex_wait.constprop.1 () from /lib/libpthread.so.0")
                        .threads()
                        .get(0)
                        .frames()
                        .get(0)
                        .qualifiedName())
                .isEqualTo("do_futex_wait");
    }

    @Test
    void queueIsMoreTellingThanItsCondition() {
        assertThat(blocked("    wait (threading.py:320)\n    get (queue.py:171)\n    work (pump.py:3)"))
                .isEqualTo(Resource.QUEUE);
    }

    @Test
    void moduleLockIsAnImportLock() {
        assertThat(
                        blocked(
                                "    acquire (<frozen importlib._bootstrap>:110)\n    __enter__ (<frozen importlib._bootstrap>:170)"))
                .isEqualTo(Resource.IMPORT_LOCK);
    }

    @Test
    void framesThatStartAtTheOuterEndAreTurned() {
        ThreadDump dump = dump("""
                Thread 7 "pump"
                    Thread._bootstrap (/usr/lib/python3.11/threading.py:995)
                    Thread.run (/usr/lib/python3.11/threading.py:975)
                    Pump.run (/srv/app/pump.py:12)
                """);
        assertThat(dump.threads().get(0).frames().get(0).function()).isEqualTo("Pump.run");
    }

    @Test
    void pyBtWaitsForTheGil() {
        assertThat(
                        blocked(
                                "Traceback (most recent call first):\nWaiting for the GIL\nFile \"/srv/app/a.py\", line 5, in go\n  x()\n"))
                .isEqualTo(Resource.GIL);
    }

    @Test
    void kernelStacks() {
        assertThat(blocked("[<0>] futex_wait+0x72/0x120\n[<0>] do_futex+0x12/0x20"))
                .isEqualTo(Resource.LOCK);
    }

    @Test
    void wrongEntriesAreNamedByFileAndLine() throws IOException {
        var entries =
                ResourceLines.read("x.txt", new BufferedReader(new StringReader("# why\n\nsem_wait\ntwo words\n")));
        assertThat(entries).hasSize(2);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> BlockedCalls.of(entries))
                .hasMessageContaining("x.txt:4")
                .hasMessageContaining("two words");
    }

    private static ThreadDump dump(String text) {
        return Pastes.first(Pastes.read(text), ThreadDump.class);
    }

    private static Resource blocked(String text) {
        return dump(text).threads().get(0).blocked().orElseThrow().on();
    }
}
