package dev.culprit.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.culprit.content.ContentProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What {@code reproduce} found.
 *
 * @param interpreters by which scripts were run
 * @param problems scripts that say nothing sensible of themselves
 * @param runs in the order of the articles
 * @param without articles without a script
 */
record ReproduceReport(
        List<Interpreter> interpreters, List<ContentProblem> problems, List<RunResult> runs, List<String> without) {

    ReproduceReport {
        runs = runs.stream().sorted(Comparator.comparing(RunResult::slug)).toList();
    }

    /** The runs by article. */
    Map<String, List<RunResult>> bySlug() {
        return runs.stream().collect(Collectors.groupingBy(RunResult::slug, LinkedHashMap::new, Collectors.toList()));
    }

    /** What each article's runs come to. */
    @JsonProperty
    Map<String, RunOutcome> articles() {
        Map<String, RunOutcome> articles = new TreeMap<>();
        bySlug().forEach((slug, own) -> articles.put(slug, sum(own)));
        return articles;
    }

    /** Confirmed by one run; else not shown, or failed; skipped when nothing in range could be run. */
    private static RunOutcome sum(List<RunResult> own) {
        List<RunOutcome> inRange =
                own.stream().filter(RunResult::inRange).map(RunResult::outcome).toList();
        for (RunOutcome outcome : List.of(RunOutcome.CONFIRMED, RunOutcome.FAILED, RunOutcome.NOT_SHOWN)) {
            if (inRange.contains(outcome)) {
                return outcome;
            }
        }
        return RunOutcome.SKIPPED;
    }

    /** How many articles were skipped, by the reason of the first run. */
    @JsonProperty
    Map<String, Long> skippedFor() {
        Map<String, RunOutcome> articles = articles();
        List<String> reasons = new ArrayList<>();
        bySlug().forEach((slug, own) -> {
            if (articles.get(slug) == RunOutcome.SKIPPED) {
                own.stream()
                        .filter(run -> run.outcome() == RunOutcome.SKIPPED && run.inRange())
                        .findFirst()
                        .ifPresent(run -> reasons.add(run.reason()));
            }
        });
        without.forEach(slug -> reasons.add("no script"));
        return reasons.stream().collect(Collectors.groupingBy(reason -> reason, TreeMap::new, Collectors.counting()));
    }

    @JsonProperty
    long confirmed() {
        return articles().values().stream()
                .filter(outcome -> outcome == RunOutcome.CONFIRMED)
                .count();
    }

    /** Articles, with and without a script, also those whose script is not understood. */
    @JsonProperty
    long total() {
        long broken = problems.stream().map(ContentProblem::file).distinct().count();
        return bySlug().size() + without.size() + broken;
    }

    /** Every article that could be run is confirmed, and nothing that should have shown a bug failed. */
    @JsonProperty
    boolean passed() {
        boolean shown = articles().values().stream()
                .allMatch(outcome -> outcome == RunOutcome.CONFIRMED || outcome == RunOutcome.SKIPPED);
        return shown
                && problems.isEmpty()
                && runs.stream().noneMatch(run -> run.inRange() && run.outcome() == RunOutcome.FAILED);
    }
}
