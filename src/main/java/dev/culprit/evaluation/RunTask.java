package dev.culprit.evaluation;

import dev.culprit.content.ReproScript;
import java.time.Duration;
import java.util.List;

/**
 * One run of a script by one interpreter.
 *
 * @param script what to run
 * @param interpreter by which
 * @param arguments with what
 * @param timeout how long it may take
 */
record RunTask(ReproScript script, Interpreter interpreter, List<String> arguments, Duration timeout) {

    /** The script says that this interpreter shows the bug. */
    boolean inRange() {
        return script.python().allow(interpreter.version());
    }

    String argumentLine() {
        return String.join(" ", arguments);
    }
}
