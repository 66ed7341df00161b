package dev.culprit.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.culprit.content.ContentProblem;
import java.util.List;
import java.util.Map;

/**
 * What {@code check} found. Also the form in which {@code --save} keeps it.
 *
 * @param articles content hashes by slug
 * @param problems what the import found wrong, and what the authors' checklist misses
 * @param unchecked what of the checklist could not be looked at; a sentence each
 * @param samples what became of each sample and near miss
 * @param confusion which articles come close
 * @param mutations what became of mutated samples; empty unless asked for
 * @param changes what is other than at the time of {@code --since}; empty unless asked for
 */
record CheckReport(
        Map<String, String> articles,
        List<ContentProblem> problems,
        List<String> unchecked,
        List<SampleResult> samples,
        Confusion confusion,
        List<MutationResult> mutations,
        List<VerdictChange> changes) {

    @JsonProperty
    List<SampleResult> failed() {
        return samples.stream().filter(sample -> !sample.passed()).toList();
    }

    /** Warnings are shown, and do not fail a check. */
    @JsonProperty
    boolean passed() {
        return failed().isEmpty() && MutationCheck.isEnough(mutations) && count(ContentProblem.Severity.ERROR) == 0;
    }

    long count(ContentProblem.Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }
}
