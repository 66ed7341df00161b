package dev.culprit.evaluation;

/**
 * What became of one run of a script.
 *
 * @param slug the article
 * @param interpreter version of the interpreter; empty when none fits
 * @param executable where the interpreter is
 * @param arguments of the run
 * @param inRange the script says that this interpreter shows the bug
 * @param outcome what the run showed
 * @param answer verdict and first article, as in {@code known some-slug}; empty when it did not run
 * @param reason why it was skipped or failed, or the last line that it printed
 * @param seconds how long it took
 */
record RunResult(
        String slug,
        String interpreter,
        String executable,
        String arguments,
        boolean inRange,
        RunOutcome outcome,
        String answer,
        String reason,
        double seconds) {

    /** Interpreter and arguments, as in {@code 3.11.2 --pool}. */
    String name() {
        return (interpreter + " " + arguments).strip();
    }

    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(outcome.label() + ": " + slug);
        if (!name().isEmpty()) {
            line.append(", ").append(name());
        }
        if (!answer.isEmpty()) {
            line.append(": ").append(answer);
        }
        if (!reason.isEmpty() && outcome != RunOutcome.CONFIRMED && outcome != RunOutcome.CLEAN) {
            line.append("; ").append(reason);
        }
        return line.toString();
    }
}
