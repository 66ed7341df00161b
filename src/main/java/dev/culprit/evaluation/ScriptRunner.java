package dev.culprit.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a script in a temporary folder, ends it when its time is over, and looks into it before. */
final class ScriptRunner {

    private static final String NAME = "repro.py";
    private static final long LOOK_MILLIS = 50;

    /** What processes that the script left behind may still print. */
    private static final long AFTERWARDS_MILLIS = 2_000;

    private final LiveRuns runs;
    private final StackDumper dumper;

    ScriptRunner(LiveRuns runs) {
        this.runs = runs;
        this.dumper = new StackDumper(runs);
    }

    /**
     * Runs it.
     *
     * @throws IOException when it cannot be started
     */
    Transcript run(RunTask task) throws IOException, InterruptedException {
        RunFolder folder = runs.open();
        try {
            Files.copy(task.script().path(), folder.path().resolve(NAME));
            List<String> command = new ArrayList<>();
            command.add(task.interpreter().executable().toString());
            command.add(NAME);
            command.addAll(task.arguments());
            ProcessGroup group = runs.start(
                    command, folder, folder.environment(task.interpreter().executable()));
            try {
                return watch(group, task);
            } finally {
                runs.end(group);
            }
        } finally {
            runs.close(folder);
        }
    }

    private Transcript watch(ProcessGroup group, RunTask task) throws InterruptedException {
        long start = System.nanoTime();
        BoundedOutput output = new BoundedOutput();
        output.read(group.process().getInputStream());
        String complaint = await(group, output, task, start + task.timeout().toNanos());
        double seconds = (System.nanoTime() - start) / 1e9;
        List<String> dumps = complaint.startsWith("hangs") ? dumper.dump(group) : List.of();
        int exitCode = group.process().isAlive() ? -1 : group.process().exitValue();
        group.end();
        output.awaitEnd(AFTERWARDS_MILLIS);
        return new Transcript(output.text(), dumps, exitCode, complaint, seconds);
    }

    /** Waits for the end; the answer is why it will not come, or empty. */
    private static String await(ProcessGroup group, BoundedOutput output, RunTask task, long end)
            throws InterruptedException {
        while (!group.process().waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            if (output.isTooLong()) {
                return "printed more than " + (BoundedOutput.MOST_BYTES >> 20) + " MiB";
            }
            if (System.nanoTime() > end) {
                return "hangs: no end after " + task.timeout().toSeconds() + " s";
            }
        }
        // Its children may go on: to print their last words, or, where the bug is a hang, to hang.
        long left = task.script().hangs() ? (end - System.nanoTime()) / 1_000_000 : AFTERWARDS_MILLIS;
        boolean quiet = output.awaitEnd(Math.max(AFTERWARDS_MILLIS, left));
        boolean leftBehind = !quiet && !group.members().isEmpty();
        return leftBehind && task.script().hangs() ? "hangs: children are left after its end" : "";
    }
}
