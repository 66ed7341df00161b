package dev.culprit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.content.ReproScript;
import dev.culprit.content.VersionSpecifiers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Interrupts a real program that runs scripts. */
@NeedsPython
@Timeout(120)
class InterruptTests {

    private static final String SCRIPT = """
            import os, sys, time
            pids = [os.getpid()]
            for session in (False, True):
                pid = os.fork()
                if pid == 0:
                    if session:
                        os.setsid()
                    time.sleep(600)
                pids.append(pid)
            open(sys.argv[1] + ".new", "w").write("\\n".join(map(str, pids + [os.getcwd()])))
            os.rename(sys.argv[1] + ".new", sys.argv[1])
            time.sleep(600)
            """;

    @TempDir
    private Path folder;

    /** What a shell starts in the background ignores the interrupt, and so would the program of this test. */
    private static final String HEARS_INTERRUPTS = """
            import os, signal, sys
            signal.signal(signal.SIGINT, signal.SIG_DFL)
            os.execv(sys.argv[1], sys.argv[1:])
            """;

    /** The program: runs the script in the folder twice at a time. */
    public static void main(String[] args) throws InterruptedException {
        Path script = Path.of(args[0], "repro.py");
        ReproScript repro = new ReproScript(
                "lost",
                "repro.py",
                script,
                VersionSpecifiers.parse(""),
                List.of(),
                List.of(List.of()),
                true,
                Duration.ofSeconds(100),
                List.of(),
                "");
        Interpreter python = NeedsPython.Installed.python3();
        List<RunTask> tasks = Stream.of("one", "two", "three")
                .map(name -> new RunTask(
                        repro, python, List.of(Path.of(args[0], name + ".pids").toString()), Duration.ofSeconds(100)))
                .toList();
        new Reproduction(
                        (task, transcript) -> RunJudge.result(task, RunOutcome.CLEAN, "", "", 0),
                        new KeptTranscripts(null),
                        result -> System.out.println(result))
                .run(tasks, 2);
    }

    @Test
    void interruptedProgramLeavesNeitherProcessesNorFolders() throws Exception {
        Files.writeString(folder.resolve("repro.py"), SCRIPT);
        Process program = new ProcessBuilder(
                        NeedsPython.Installed.python3().executable().toString(),
                        "-c",
                        HEARS_INTERRUPTS,
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        InterruptTests.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start();
        try {
            List<String> first = await(folder.resolve("one.pids"));
            List<String> second = await(folder.resolve("two.pids"));
            new ProcessBuilder("sh", "-c", "kill -INT " + program.pid()).start().waitFor();
            assertThat(program.waitFor(30, TimeUnit.SECONDS))
                    .as("ended: " + Files.readString(folder.resolve("output.txt")))
                    .isTrue();
            assertThat(Stream.of(first, second).flatMap(lines -> lines.subList(0, 3).stream()))
                    .hasSize(6)
                    .noneMatch(InterruptTests::isAlive);
            assertThat(Path.of(first.get(3))).doesNotExist();
            assertThat(Path.of(second.get(3))).doesNotExist();
            assertThat(folder.resolve("three.pids")).doesNotExist();
        } finally {
            program.destroyForcibly();
        }
    }

    private static List<String> await(Path file) throws IOException, InterruptedException {
        while (!Files.exists(file)) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return Files.readAllLines(file);
    }

    private static boolean isAlive(String pid) {
        try {
            return !Files.readString(Path.of("/proc", pid, "stat")).contains(") Z ");
        } catch (IOException gone) {
            return false;
        }
    }
}
