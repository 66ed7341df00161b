package dev.culprit.evaluation;

import dev.culprit.engine.derivation.LeaveOneOut;
import java.util.function.IntFunction;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What {@code check} does instead of checking when it is asked to leave samples out. */
final class LeaveOneOutOptions {

    @Option(
            names = "--leave-one-out",
            description = {
                "Diagnose each sample of the articles that state no signatures with those derived from",
                "their other samples alone, and print how many are found. Nothing else is checked."
            })
    private boolean leaveOneOut;

    @Option(
            names = "--derived",
            description = "With --leave-one-out: take all articles as if they stated no signatures.")
    private boolean derived;

    boolean areGiven() {
        return leaveOneOut || derived;
    }

    /**
     * Refuses what has no meaning together.
     *
     * @param others whether options of the check are given, too
     * @throws ParameterException when they do not go together
     */
    void refuse(boolean others, CommandLine command) {
        if (!leaveOneOut) {
            throw new ParameterException(
                    command, "--derived alone; expected --leave-one-out with it, which it is about");
        }
        if (others) {
            throw new ParameterException(
                    command,
                    "--leave-one-out with --mutate, --save, --since or --changed-only; expected the one or the other");
        }
    }

    LeaveOneOutReport run(LeaveOneOut leftOut, ChosenArticles chosen, IntFunction<Runnable> progress) {
        return new LeaveOneOutReport(leftOut.run(derived, chosen::contains, progress));
    }
}
