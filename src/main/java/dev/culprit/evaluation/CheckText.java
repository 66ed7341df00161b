package dev.culprit.evaluation;

import dev.culprit.content.ContentProblem;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Prints a report of {@code check} for people. */
final class CheckText {

    private final PrintWriter out;
    private final boolean verbose;

    CheckText(PrintWriter out, boolean verbose) {
        this.out = out;
        this.verbose = verbose;
    }

    void print(CheckReport report) {
        report.problems()
                .forEach(problem -> out.println(problem.severity().name().toLowerCase(Locale.ROOT) + ": " + problem));
        if (verbose) {
            report.samples().stream()
                    .filter(SampleResult::passed)
                    .forEach(sample -> out.println("ok: " + sample.id() + " " + sample.answer()));
        }
        report.failed().forEach(sample -> out.println("wrong: " + sample.complaint()));
        pairs(verbose ? report.confusion().pairs() : report.confusion().close());
        mutations(report.mutations());
        report.changes().forEach(out::println);
        report.unchecked().forEach(what -> out.println("not checked: " + what));
        long nearMisses =
                report.samples().stream().filter(SampleResult::nearMiss).count();
        out.printf(
                "%d articles, %d samples, %d near misses, %d wrong, %d problems, %d warnings%n",
                report.articles().size(),
                report.samples().size() - nearMisses,
                nearMisses,
                report.failed().size(),
                report.count(ContentProblem.Severity.ERROR),
                report.count(ContentProblem.Severity.WARNING));
    }

    private void pairs(List<Confusion.Pair> pairs) {
        for (Confusion.Pair pair : pairs) {
            out.printf(
                    Locale.ROOT,
                    "%s: %s, %d samples name %s too (%d first, %d completely), nearest by %.1f nats: %s%n",
                    pair.isClose() ? "close" : "pair",
                    pair.own(),
                    pair.samples(),
                    pair.other(),
                    pair.first(),
                    pair.complete(),
                    pair.margin(),
                    pair.nearest());
        }
    }

    private void mutations(List<MutationResult> results) {
        if (results.isEmpty()) {
            return;
        }
        results.forEach(this::mutation);
        mutation(MutationResult.sum(results));
        out.printf(
                Locale.ROOT,
                "wanted: kept %.0f %%, named %.0f %%%n",
                100 * MutationCheck.KEPT,
                100 * MutationCheck.NAMED);
    }

    private void mutation(MutationResult result) {
        out.printf(
                Locale.ROOT,
                "mutation: %-30s %4d samples, kept %5.1f %%, named %5.1f %%%n",
                result.mutation(),
                result.samples(),
                100 * result.keptShare(),
                100 * result.namedShare());
        result.lost().forEach(lost -> out.println("  lost: " + lost));
    }
}
