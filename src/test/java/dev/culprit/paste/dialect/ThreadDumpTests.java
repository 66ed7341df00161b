package dev.culprit.paste.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.paste.ExactBlocks;
import dev.culprit.paste.Pastes;
import dev.culprit.paste.block.BlockedCall.Resource;
import dev.culprit.paste.block.Paste;
import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.block.ThreadDump;
import dev.culprit.paste.block.ThreadStack;
import dev.culprit.paste.block.Traceback;
import dev.culprit.paste.block.WaitsFor;
import dev.culprit.paste.fact.FactType;
import dev.culprit.paste.fact.Facts;
import java.util.List;
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
    void poolThreadWithoutWorkWaitsForItsQueue() {
        assertThat(blocked("    _worker (concurrent/futures/thread.py:78)\n    run (threading.py:870)"))
                .isEqualTo(Resource.QUEUE);
    }

    @Test
    void openMpWaitsForItsTeamNotForAChild() {
        ThreadDump dump = dump("""
                #0  futex_wait (val=16, addr=0x1a74b44) at ../../../src/libgomp/config/linux/x86/futex.h:45
                #1  do_wait (val=16, addr=0x1a74b44) at ../../../src/libgomp/config/linux/wait.h:67
                #2  gomp_barrier_wait_end (bar=0x1a74b40, state=16) at ../../../src/libgomp/config/linux/bar.c:48
                """);
        assertThat(dump.threads().get(0).blocked())
                .hasValueSatisfying(call -> assertThat(call.on()).isEqualTo(Resource.LOCK));
    }

    @Test
    void beforeThreeTwoAWaitForTheGilIsTheLockOfTheLine() {
        String python2 = """
                Traceback (most recent call first):
                  Waiting for the GIL
                  File "/usr/lib/python2.7/site-packages/meter/sampler.py", line 88, in sample
                    with self._lock:
                """;
        String busy = python2.replace("with self._lock:", "total += 1");
        assertThat(dump(python2).threads().get(0).blocked())
                .hasValueSatisfying(call -> assertThat(call.on()).isEqualTo(Resource.LOCK));
        assertThat(dump(busy).threads().get(0).blocked())
                .hasValueSatisfying(call -> assertThat(call.on()).isEqualTo(Resource.GIL));
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
    void theMutexOfAQueueIsALock() {
        assertThat(blocked("    __enter__ (threading.py:320)\n    get (queue.py:171)\n    work (pump.py:3)"))
                .isEqualTo(Resource.LOCK);
    }

    @Test
    void aThreadWaitsForOneThing() {
        Facts facts = Pastes.facts("    wait (threading.py:320)\n    get (queue.py:171)\n    work (pump.py:3)");
        assertThat(Pastes.values(facts, FactType.BLOCKED_IN)).containsExactly("queue", "queue.get", "threading.wait");
    }

    @Test
    void theInterpreterMayBeTheFileOfANativeFrame() {
        ThreadDump dump = dump(Pastes.corpus("py-spy-native-3.11.txt"));
        assertThat(dump.threads().get(2).blocked())
                .hasValueSatisfying(call -> assertThat(call.call()).isEqualTo("PyThread_acquire_lock_timed"));
        assertThat(Pastes.values(Pastes.facts(Pastes.corpus("py-spy-native-3.11.txt")), FactType.FRAME))
                .isNotEmpty()
                .noneMatch(name -> name.startsWith("0x"));
    }

    @Test
    void printedStacksAreThreads() {
        ThreadDump dump = dump(Pastes.corpus("frames-3.9.txt"));
        assertThat(dump.threads()).extracting(ThreadStack::name).containsExactly("Worker", "MainThread");
        assertThat(dump.threads().get(0).frames().get(0).qualifiedName()).isEqualTo("frames.worker");
        assertThat(dump.threads().get(0).blocked())
                .hasValueSatisfying(call -> assertThat(call.on()).isEqualTo(Resource.LOCK));
        assertThat(dump(Pastes.corpus("tasks-3.12.txt")).threads().get(0).name())
                .isEqualTo("waiter");
    }

    @Test
    void greenletsAreThreads() {
        Paste paste = Pastes.read(Pastes.corpus("gevent-run-info.txt"));
        assertThat(paste.blocks()).filteredOn(ThreadDump.class::isInstance).hasSize(2);
        assertThat(paste.blocks()).noneMatch(Traceback.class::isInstance);
        List<ThreadStack> greenlets =
                ((ThreadDump) paste.blocks().get(paste.blocks().size() - 1)).threads();
        assertThat(greenlets).hasSize(3);
        assertThat(greenlets.get(1).name()).isEqualTo("Greenlet-0");
        assertThat(greenlets.get(1).frames())
                .extracting(StackFrame::qualifiedName)
                .containsExactly("runinfo.wait");
        ExactBlocks.assertSpansAreExact(paste);
    }

    @Test
    void theHolderOfTheGilIsWaitedFor() {
        assertThat(dump("""
                Process 12: python x.py
                Python v3.11.7 (/usr/bin/python3.11)

                Thread 12 (active+gil): "MainThread"
                    crunch (pump.py:1)
                    run (pump.py:2)
                Thread 13 (idle): "Pump"
                    take_gil (python3.11)
                    drain (pump.py:4)
                """).waits()).singleElement().satisfies(wait -> {
            assertThat(wait.named()).isEqualTo("MainThread");
            assertThat(wait.waiter()).isEqualTo(1);
            assertThat(wait.evidence()).isEqualTo(WaitsFor.Evidence.STATE);
        });
    }

    @Test
    void theOnlyOtherThreadIsTheOneThatIsJoined() {
        assertThat(dump("""
                Process 12: python x.py

                Thread 12 (idle): "MainThread"
                    join (threading.py:1060)
                    main (pump.py:2)
                Thread 13 (idle): "Pump"
                    drain (pump.py:4)
                    run (threading.py:900)
                """).waits())
                .singleElement()
                .satisfies(wait -> assertThat(wait.holder()).isEqualTo(1));
    }

    @Test
    void printedOwnersAreWaitedFor() {
        assertThat(dump("""
                Process 12: python x.py

                Thread 12 (idle): "MainThread"
                    acquire (threading.py:1060)
                        Locals:
                            lock: <locked _thread.RLock object owner=13 count=1 at 0x7f2211>
                    main (pump.py:2)
                Thread 13 (idle): "Pump"
                    drain (pump.py:4)
                    run (threading.py:900)
                """).waits()).singleElement().satisfies(wait -> {
            assertThat(wait.holder()).isEqualTo(1);
            assertThat(wait.evidence()).isEqualTo(WaitsFor.Evidence.PRINTED);
        });
    }

    @Test
    void whatGdbSaysOfItselfIsNoLogLine() {
        Paste paste = Pastes.read("""
                [New LWP 4712]
                [Thread debugging using libthread_db enabled]
                Using host libthread_db library "/lib/x86_64-linux-gnu/libthread_db.so.1".
                #0  0x00007f31c92 in sem_wait () from /lib/libpthread.so.0
                #1  0x00007f31c93 in PyThread_acquire_lock () from /usr/lib/libpython2.7.so
                [Inferior 1 (process 4711) detached]
                """);
        assertThat(paste.blocks()).singleElement().isInstanceOf(ThreadDump.class);
    }

    @Test
    void lastStepsOfATraceAreFacts() {
        assertThat(Pastes.values(Pastes.facts("a.py(1): x = 1\nb.py(7):   lock.acquire()\n"), FactType.LOG))
                .containsExactlyInAnyOrder("x = #", "lock.acquire()");
    }

    private static ThreadDump dump(String text) {
        return Pastes.first(Pastes.read(text), ThreadDump.class);
    }

    private static Resource blocked(String text) {
        return dump(text).threads().get(0).blocked().orElseThrow().on();
    }
}
