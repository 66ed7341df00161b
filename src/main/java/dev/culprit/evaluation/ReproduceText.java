package dev.culprit.evaluation;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Prints a report of {@code reproduce} for people. */
final class ReproduceText {

    /** One line an article says enough of these. */
    private static final Set<RunOutcome> QUIET = Set.of(RunOutcome.CONFIRMED, RunOutcome.CLEAN, RunOutcome.SKIPPED);

    private final PrintWriter out;
    private final boolean verbose;

    ReproduceText(PrintWriter out, boolean verbose) {
        this.out = out;
        this.verbose = verbose;
    }

    void print(ReproduceReport report) {
        report.problems().forEach(problem -> out.println("error: " + problem));
        report.without().forEach(slug -> out.println("skipped: " + slug + ": no script"));
        Map<String, RunOutcome> articles = report.articles();
        report.bySlug().forEach((slug, runs) -> {
            out.println(article(slug, runs, articles.getOrDefault(slug, RunOutcome.SKIPPED)));
            runs.stream()
                    .filter(run -> verbose || !QUIET.contains(run.outcome()))
                    .forEach(run -> out.println("  " + run));
        });
        String reasons = report.skippedFor().entrySet().stream()
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                .collect(Collectors.joining(", "));
        long skipped =
                report.skippedFor().values().stream().mapToLong(Long::longValue).sum();
        out.printf(
                "%d of %d articles confirmed, %d skipped%s%n",
                report.confirmed(), report.total(), skipped, skipped == 0 ? "" : ": " + reasons);
    }

    /** {@code confirmed: some-slug (3.10.13, 3.11.2 --pool; clean: 2.7.18)}. */
    private static String article(String slug, List<RunResult> runs, RunOutcome sum) {
        if (sum == RunOutcome.SKIPPED) {
            String reason = runs.stream()
                    .filter(RunResult::inRange)
                    .findFirst()
                    .map(RunResult::reason)
                    .orElse("");
            return sum.label() + ": " + slug + ": " + reason;
        }
        String where = List.of(RunOutcome.CONFIRMED, RunOutcome.CLEAN, RunOutcome.ALSO_SHOWN).stream()
                .map(outcome -> names(runs, outcome))
                .filter(names -> !names.isEmpty())
                .collect(Collectors.joining("; "));
        return sum.label() + ": " + slug + (where.isEmpty() ? "" : " (" + where + ")");
    }

    private static String names(List<RunResult> runs, RunOutcome outcome) {
        String names = runs.stream()
                .filter(run -> run.outcome() == outcome)
                .map(RunResult::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() || outcome == RunOutcome.CONFIRMED ? names : outcome.label() + ": " + names;
    }
}
