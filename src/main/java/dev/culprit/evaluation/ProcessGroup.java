package dev.culprit.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Python process in a session of its own, so that it can be ended together with all that it has started. On Linux
 * also processes that have left the session are found, by a variable in their environment.
 */
final class ProcessGroup {

    /** Replaces itself by the command, so that the process keeps its number. No core files: some bugs abort. */
    private static final String SESSION = """
            import os, sys
            os.setsid()
            try:
                import resource
                resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
            except Exception:
                pass
            os.execv(sys.argv[1], sys.argv[1:])
            """;

    private static final String MARK = "CULPRIT_RUN";
    private static final Path PROC = Path.of("/proc");
    private static final int MOST_TRIES = 40;
    private static final long PAUSE_MILLIS = 25;

    private final Process process;
    private final String mark;

    private ProcessGroup(Process process, String mark) {
        this.process = process;
        this.mark = mark;
    }

    /**
     * Starts a process.
     *
     * @param command the interpreter and its arguments
     * @param environment all that the process is given, but for the mark
     */
    static ProcessGroup start(List<String> command, Path folder, Map<String, String> environment) throws IOException {
        List<String> whole = new ArrayList<>(List.of(command.get(0), "-E", "-S", "-c", SESSION));
        whole.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(whole)
                .directory(folder.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                .redirectErrorStream(true);
        String mark = UUID.randomUUID().toString();
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().put(MARK, mark);
        return new ProcessGroup(builder.start(), mark);
    }

    Process process() {
        return process;
    }

    /** The living processes of the group, the first one first. */
    List<Long> members() {
        List<Long> members = new ArrayList<>();
        if (process.isAlive()) {
            members.add(process.pid());
        }
        others().filter(pid -> pid != process.pid()).sorted().forEach(members::add);
        return members;
    }

    private Stream<Long> others() {
        if (!Files.isDirectory(PROC.resolve("self"))) {
            return process.descendants().filter(ProcessHandle::isAlive).map(ProcessHandle::pid);
        }
        return ProcessHandle.allProcesses().map(ProcessHandle::pid).filter(this::isOurs);
    }

    private boolean isOurs(long pid) {
        try {
            String stat = Files.readString(PROC.resolve(pid + "/stat"), StandardCharsets.ISO_8859_1);
            // "4711 (the name) S parent group session": a name may hold blanks and brackets.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            if (fields[0].equals("Z")) {
                return false;
            }
            return fields[3].equals(String.valueOf(process.pid()))
                    || Files.readString(PROC.resolve(pid + "/environ"), StandardCharsets.ISO_8859_1)
                            .contains(MARK + "=" + mark);
        } catch (IOException goneOrNotOurs) {
            return false;
        }
    }

    /** Ends all of it, and returns when nothing is left. */
    void end() {
        for (int i = 0; i < MOST_TRIES; i++) {
            List<Long> members = members();
            if (members.isEmpty()) {
                return;
            }
            killSession();
            members.forEach(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly));
            try {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            } catch (InterruptedException asked) {
                // Leaving processes behind would be worse than being late.
                Thread.currentThread().interrupt();
            }
        }
    }

    private void killSession() {
        try {
            new ProcessBuilder("sh", "-c", "kill -KILL -- -" + process.pid())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor(1, TimeUnit.SECONDS);
        } catch (IOException noShell) {
            // Its members are ended one by one.
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }
}
