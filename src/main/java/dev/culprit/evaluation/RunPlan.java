package dev.culprit.evaluation;

import dev.culprit.content.ReproScript;
import dev.culprit.content.Requirement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which scripts are run by which interpreters, and what cannot be run here. */
final class RunPlan {

    private final List<Interpreter> interpreters;
    private final boolean onlyInRange;
    private final @Nullable Duration timeout;
    private final List<RunTask> tasks = new ArrayList<>();
    private final List<RunResult> skipped = new ArrayList<>();

    /**
     * A plan without scripts yet.
     *
     * @param timeout for every run, or null for what each script says
     */
    RunPlan(List<Interpreter> interpreters, boolean onlyInRange, @Nullable Duration timeout) {
        this.interpreters = interpreters;
        this.onlyInRange = onlyInRange;
        this.timeout = timeout;
    }

    List<RunTask> tasks() {
        return tasks;
    }

    List<RunResult> skipped() {
        return skipped;
    }

    void add(ReproScript script) {
        Optional<String> commands = script.commands().stream()
                .filter(command -> !Programs.isThere(command))
                .findFirst()
                .map(command -> "no command " + command);
        boolean inRange = false;
        for (Interpreter interpreter : interpreters) {
            RunTask first = task(script, interpreter, script.runs().get(0));
            inRange |= first.inRange();
            Optional<String> reason = commands.or(() -> reason(script, interpreter));
            if (!first.inRange() && (onlyInRange || reason.isPresent())) {
                continue;
            }
            if (reason.isPresent()) {
                skipped.add(RunJudge.result(first, RunOutcome.SKIPPED, "", reason.get(), 0));
            } else {
                script.runs().forEach(arguments -> tasks.add(task(script, interpreter, arguments)));
            }
        }
        if (!inRange) {
            String reason = "no interpreter " + script.python();
            skipped.add(new RunResult(script.slug(), "", "", "", true, RunOutcome.SKIPPED, "", reason, 0));
        }
    }

    private RunTask task(ReproScript script, Interpreter interpreter, List<String> arguments) {
        return new RunTask(script, interpreter, arguments, timeout == null ? script.timeout() : timeout);
    }

    private static Optional<String> reason(ReproScript script, Interpreter interpreter) {
        if (!script.platform().isEmpty() && !script.platform().equals(interpreter.platform())) {
            return Optional.of("only on " + script.platform());
        }
        return script.dependencies().stream()
                .filter(requirement -> !interpreter.has(requirement))
                .findFirst()
                .map(Requirement::toString)
                .map(name -> "no " + name);
    }
}
