package dev.culprit.evaluation;

import dev.culprit.engine.verdict.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The figures of an evaluation. Ratios are between 0 and 1, and null where there is nothing to divide by. */
final class Figures {

    private final Map<String, @Nullable Number> values = new LinkedHashMap<>();
    private final List<CaseResult> results;
    private final @Nullable Set<String> listed;

    private Figures(List<CaseResult> results, @Nullable Set<String> listed) {
        this.results = results;
        this.listed = listed;
    }

    /**
     * The figures.
     *
     * @param listed slugs that the labels know; a negative answered with another article counts apart. Null for all
     */
    static Figures of(List<CaseResult> results, @Nullable Set<String> listed) {
        Figures figures = new Figures(results, listed);
        figures.positives();
        figures.negatives();
        figures.times();
        return figures;
    }

    Map<String, @Nullable Number> values() {
        return values;
    }

    private void positives() {
        List<CaseResult> positives = where(result -> !result.labelled().isNegative());
        List<CaseResult> answered =
                positives.stream().filter(CaseResult::claims).toList();
        List<CaseResult> known = positives.stream().filter(Figures::isKnown).toList();
        values.put("cases", results.size());
        values.put("positives", positives.size());
        values.put("negatives", results.size() - positives.size());
        values.put("errors", 0);
        put("recall_at_1", count(positives, CaseResult::isRight), positives.size());
        double ranks = positives.stream()
                .mapToDouble(result -> result.rank() == 0 ? 0 : 1.0 / result.rank())
                .sum();
        values.put("mrr", positives.isEmpty() ? null : round(ranks / positives.size()));
        put("answered", answered.size(), positives.size());
        put("precision_answered", count(answered, CaseResult::isRight), answered.size());
        put("known", known.size(), positives.size());
        put("precision_known", count(known, result -> result.rank() == 1), known.size());
    }

    private void negatives() {
        List<CaseResult> negatives = where(result -> result.labelled().isNegative());
        List<CaseResult> wrong =
                negatives.stream().filter(result -> !result.isRight()).toList();
        long unlisted = count(wrong, result -> result.isUnlisted(listed));
        put("false_known", count(wrong, result -> isKnown(result) && !result.isUnlisted(listed)), negatives.size());
        put("false_answers", wrong.size() - unlisted, negatives.size());
        values.put("answers_by_unlisted_articles", unlisted);
    }

    private void times() {
        double[] sorted = results.stream()
                .mapToDouble(result -> result.nanos() / 1e6)
                .sorted()
                .toArray();
        if (sorted.length > 0) {
            values.put("ms_p50", round(sorted[sorted.length / 2]));
            values.put("ms_p95", round(sorted[(int) (sorted.length * 0.95)]));
            values.put("ms_p99", round(sorted[(int) (sorted.length * 0.99)]));
            values.put("ms_max", round(sorted[sorted.length - 1]));
        }
    }

    private List<CaseResult> where(Predicate<CaseResult> condition) {
        return results.stream().filter(condition).toList();
    }

    private static long count(List<CaseResult> results, Predicate<CaseResult> condition) {
        return results.stream().filter(condition).count();
    }

    private static boolean isKnown(CaseResult result) {
        return result.verdict() == Verdict.KNOWN;
    }

    private void put(String name, long part, long whole) {
        values.put(name, whole == 0 ? null : round((double) part / whole));
    }

    static double round(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
