package dev.culprit.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Runs scripts, several at a time, and judges each run. */
final class Reproduction {

    private final BiFunction<RunTask, Transcript, RunResult> judge;
    private final KeptTranscripts transcripts;
    private final Consumer<RunResult> step;
    private final LiveRuns runs = new LiveRuns();
    private final ScriptRunner runner = new ScriptRunner(runs);

    /** With a step that is taken after each run, from several threads. */
    Reproduction(
            BiFunction<RunTask, Transcript, RunResult> judge, KeptTranscripts transcripts, Consumer<RunResult> step) {
        this.judge = judge;
        this.transcripts = transcripts;
        this.step = step;
    }

    /** The results, in the order of the tasks. Whoever interrupts the program finds no process and no folder left. */
    List<RunResult> run(List<RunTask> tasks, int jobs) throws InterruptedException {
        Thread hook = new Thread(runs::close, "ending-runs");
        Runtime.getRuntime().addShutdownHook(hook);
        ExecutorService workers = Executors.newFixedThreadPool(jobs);
        try {
            List<Callable<RunResult>> work = new ArrayList<>();
            tasks.forEach(task -> work.add(() -> run(task)));
            List<RunResult> results = new ArrayList<>();
            for (Future<RunResult> future : workers.invokeAll(work)) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException problem) {
            throw new IllegalStateException(problem.getCause());
        } finally {
            workers.shutdownNow();
            close(hook);
        }
    }

    private void close(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            // Then the hook does it.
            return;
        }
        runs.close();
    }

    private RunResult run(RunTask task) throws InterruptedException {
        RunResult result = tried(task);
        if (!runs.isClosed()) {
            step.accept(result);
        }
        return result;
    }

    private RunResult tried(RunTask task) throws InterruptedException {
        try {
            Transcript transcript = runner.run(task);
            transcripts.keep(task, transcript);
            return judge.apply(task, transcript);
        } catch (IOException problem) {
            return RunJudge.result(task, RunOutcome.FAILED, "", String.valueOf(problem.getMessage()), 0);
        } catch (CancellationException interrupted) {
            return RunJudge.result(task, RunOutcome.SKIPPED, "", "interrupted", 0);
        }
    }
}
