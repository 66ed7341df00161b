package dev.culprit.evaluation;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a run of a script showed. */
enum RunOutcome {
    /** The interpreter is one that shows the bug, and what was printed is diagnosed to the article. */
    CONFIRMED("confirmed"),
    /** The interpreter is one that shows the bug, and the answer is another. */
    NOT_SHOWN("not shown"),
    /** The interpreter is none that shows the bug, and the answer is another. */
    CLEAN("clean"),
    /** The interpreter is none that shows the bug, and what was printed is diagnosed to the article all the same. */
    ALSO_SHOWN("also shown"),
    /** Could not be tried here. */
    SKIPPED("skipped"),
    /** Could not be started, or did not end. */
    FAILED("failed");

    private final String label;

    RunOutcome(String label) {
        this.label = label;
    }

    @JsonValue
    String label() {
        return label;
    }
}
