package dev.culprit.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Looks into processes that hang, with what this machine has: py-spy, gdb, {@code /proc}. */
final class StackDumper {

    private static final int MOST_PROCESSES = 8;
    private static final int MOST_SECONDS = 30;
    private static final List<String> GDB = List.of(
            "gdb",
            "-batch",
            "-nx",
            "-iex",
            "set debuginfod enabled off",
            "-ex",
            "set pagination off",
            "-ex",
            "thread apply all bt",
            "-ex",
            "thread apply all py-bt",
            "-p");

    private final LiveRuns runs;

    StackDumper(LiveRuns runs) {
        this.runs = runs;
    }

    /** A dump for each process and tool, those of Python's frames first. */
    List<String> dump(ProcessGroup group) {
        List<Long> members = group.members().stream().limit(MOST_PROCESSES).toList();
        List<String> dumps = new ArrayList<>();
        for (long pid : members) {
            tool(List.of("py-spy", "dump", "--pid", String.valueOf(pid)), dumps);
        }
        for (long pid : members) {
            List<String> gdb = new ArrayList<>(GDB);
            gdb.add(String.valueOf(pid));
            tool(gdb, dumps);
        }
        for (long pid : members) {
            kernel(pid, dumps);
        }
        return dumps;
    }

    private void tool(List<String> command, List<String> dumps) {
        if (!Programs.isThere(command.get(0))) {
            return;
        }
        BoundedOutput output = new BoundedOutput();
        try {
            Process process = runs.start(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD));
            try {
                output.read(process.getInputStream());
                process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
            } finally {
                runs.end(process);
            }
            output.awaitEnd(1000);
        } catch (IOException notStarted) {
            return;
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
        add("$ " + String.join(" ", command) + "\n", output.text(), dumps);
    }

    private static void kernel(long pid, List<String> dumps) {
        StringBuilder text = new StringBuilder();
        for (String name : List.of("stack", "syscall", "status")) {
            Path file = Path.of("/proc", String.valueOf(pid), name);
            try {
                String content = Files.readString(file, StandardCharsets.ISO_8859_1);
                if (!content.isBlank()) {
                    text.append("$ cat ").append(file).append('\n').append(content);
                }
            } catch (IOException notAllowedOrGone) {
                // Then there is one fact less.
            }
        }
        add("", text.toString(), dumps);
    }

    private static void add(String heading, String text, List<String> dumps) {
        if (!text.isBlank()) {
            dumps.add(heading + text);
        }
    }
}
