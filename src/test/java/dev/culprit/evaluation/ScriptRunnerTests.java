package dev.culprit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.content.ReproScript;
import dev.culprit.content.VersionSpecifiers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs real scripts by a real interpreter. */
@NeedsPython
@Timeout(120)
class ScriptRunnerTests {

    private final LiveRuns runs = new LiveRuns();

    @TempDir
    private Path folder;

    private Transcript run(String code, boolean hangs, int seconds, String... arguments) throws Exception {
        Path file = Files.writeString(folder.resolve("repro.py"), code);
        ReproScript script = new ReproScript(
                "lost",
                "topic/lost/repro.py",
                file,
                VersionSpecifiers.parse(">=3"),
                List.of(),
                List.of(List.of(arguments)),
                hangs,
                Duration.ofSeconds(seconds),
                List.of(),
                "");
        return new ScriptRunner(runs)
                .run(new RunTask(
                        script, NeedsPython.Installed.python3(), List.of(arguments), Duration.ofSeconds(seconds)));
    }

    private static boolean isAlive(String pid) {
        try {
            // An orphan that nobody has collected yet is no process any more.
            return !Files.readString(Path.of("/proc", pid.strip(), "stat")).contains(") Z ");
        } catch (IOException gone) {
            return ProcessHandle.of(Long.parseLong(pid.strip()))
                    .filter(ProcessHandle::isAlive)
                    .isPresent();
        }
    }

    @Test
    void bothOutputsAreReadInTheirOrder() throws Exception {
        Transcript transcript = run("""
                import sys
                print("first", sys.argv[1:], flush=True)
                sys.stderr.write("second\\n")
                sys.exit(3)
                """, false, 20, "--pool", "x");
        assertThat(transcript.printed()).isEqualTo("first ['--pool', 'x']\nsecond\n");
        assertThat(transcript.exitCode()).isEqualTo(3);
        assertThat(transcript.endedByItself()).isTrue();
        assertThat(transcript.lastLine()).isEqualTo("second");
    }

    @Test
    void surroundingsAreAFolderThatIsGoneAfterwards() throws Exception {
        Transcript transcript = run("""
                import os, tempfile
                print(os.getcwd())
                print(os.path.expanduser("~"))
                print(os.path.dirname(tempfile.mkdtemp()))
                print(sorted(os.listdir(".")) == sorted(["repro.py", os.path.basename(tempfile.gettempdir())])
                      or [name for name in os.listdir(".") if name == "repro.py"])
                print(sorted(name for name in os.environ if name not in ("LC_CTYPE", "__CF_USER_TEXT_ENCODING")))
                os.makedirs("deep/er"); open("deep/er/file", "w").close(); os.chmod("deep", 0o500)
                """, false, 20);
        List<String> lines = transcript.printed().lines().toList();
        assertThat(lines.get(1)).isEqualTo(lines.get(0));
        assertThat(lines.get(2)).isEqualTo(lines.get(0));
        assertThat(lines.get(3)).isEqualTo("['repro.py']");
        assertThat(lines.get(4)).isEqualTo("['CULPRIT_RUN', 'HOME', 'LANG', 'PATH', 'TMPDIR', 'TZ']");
        assertThat(Path.of(lines.get(0))).doesNotExist();
    }

    @Test
    void scriptThatHangsIsLookedIntoAndEnded() throws Exception {
        Transcript transcript = run("""
                import os, threading
                print(os.getpid(), flush=True)
                lock = threading.Lock()
                lock.acquire()
                lock.acquire()
                """, true, 2);
        assertThat(transcript.complaint()).isEqualTo("hangs: no end after 2 s");
        assertThat(transcript.seconds()).isBetween(2.0, 20.0);
        assertThat(isAlive(transcript.printed())).isFalse();
        if (Files.isDirectory(Path.of("/proc/self"))) {
            assertThat(String.join("\n", transcript.dumps())).contains("/status\n", "Threads:\t1");
        }
    }

    @Test
    void childrenAreEndedEvenIfTheyLeftTheSessionAndTheParent() throws Exception {
        Transcript transcript = run("""
                import os, time, signal
                for session in (False, True):
                    pid = os.fork()
                    if pid == 0:
                        if session:
                            os.setsid()
                        signal.signal(signal.SIGTERM, signal.SIG_IGN)
                        time.sleep(600)
                    print(pid, flush=True)
                os._exit(0)
                """, false, 20);
        assertThat(transcript.printed().lines()).hasSize(2).noneMatch(ScriptRunnerTests::isAlive);
        assertThat(transcript.seconds()).isLessThan(15);
    }

    @Test
    void childThatHangsAfterItsParentsEndCountsAsAHang() throws Exception {
        Transcript transcript = run("""
                import os, time
                if os.fork() == 0:
                    time.sleep(600)
                os._exit(0)
                """, true, 3);
        assertThat(transcript.complaint()).isEqualTo("hangs: children are left after its end");
    }

    @Test
    void lastWordsOfAChildAreWaitedFor() throws Exception {
        Transcript transcript = run("""
                import os, time
                if os.fork() == 0:
                    time.sleep(0.7)
                    print("last words", flush=True)
                os._exit(0)
                """, false, 20);
        assertThat(transcript.printed()).isEqualTo("last words\n");
    }

    @Test
    void endlessOutputIsCutAndTheScriptEnded() throws Exception {
        Transcript transcript = run("""
                print("first line")
                while True:
                    print("x" * 1000)
                """, false, 100);
        assertThat(transcript.complaint()).isEqualTo("printed more than 16 MiB");
        assertThat(transcript.printed()).startsWith("first line\n").contains(" bytes are left out]");
        assertThat(transcript.printed().length()).isLessThan(1 << 20);
    }

    @Test
    void scriptMayWriteElsewhereForThisIsNoSandbox() throws Exception {
        Path elsewhere = folder.resolve("elsewhere.txt");
        run("import sys; open(sys.argv[1], 'w').write('x')\n", false, 20, elsewhere.toString());
        assertThat(elsewhere).hasContent("x");
    }
}
