package dev.culprit.evaluation;

import dev.culprit.content.ContentProblem;
import java.util.List;

/**
 * What {@code check} found.
 *
 * @param articles how many articles were checked
 * @param problems what the import found wrong
 * @param samples what became of each sample and near miss
 */
record CheckReport(long articles, List<ContentProblem> problems, List<SampleResult> samples) {

    List<SampleResult> failed() {
        return samples.stream().filter(sample -> !sample.passed()).toList();
    }

    /** Warnings are shown, and do not fail a check. */
    boolean passed() {
        return failed().isEmpty()
                && problems.stream().noneMatch(problem -> problem.severity() == ContentProblem.Severity.ERROR);
    }
}
