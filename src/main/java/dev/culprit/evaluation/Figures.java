package dev.culprit.evaluation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures of an evaluation. Ratios are between 0 and 1, and NaN where there is nothing to divide by. */
final class Figures {

    private final Map<String, Number> values = new LinkedHashMap<>();

    private Figures() {}

    static Figures of(List<CaseResult> results) {
        List<CaseResult> positives = results.stream()
                .filter(result -> !result.labelled().isNegative())
                .toList();
        List<CaseResult> negatives = results.stream()
                .filter(result -> result.labelled().isNegative())
                .toList();
        List<CaseResult> answered =
                positives.stream().filter(CaseResult::claims).toList();
        List<CaseResult> known = positives.stream().filter(Figures::isKnown).toList();
        List<CaseResult> wrong =
                negatives.stream().filter(result -> !result.isRight()).toList();
        Figures figures = new Figures();
        figures.values.put("cases", results.size());
        figures.values.put("positives", positives.size());
        figures.values.put("negatives", negatives.size());
        figures.put(
                "recall_at_1", positives.stream().filter(CaseResult::isRight).count(), positives.size());
        figures.values.put(
                "mrr",
                round(positives.stream()
                        .mapToDouble(result -> result.rank() == 0 ? 0 : 1.0 / result.rank())
                        .average()
                        .orElse(Double.NaN)));
        figures.put("answered", answered.size(), positives.size());
        figures.put(
                "precision_answered",
                answered.stream().filter(CaseResult::isRight).count(),
                answered.size());
        figures.put("known", known.size(), positives.size());
        figures.put(
                "precision_known",
                known.stream().filter(result -> result.rank() == 1).count(),
                known.size());
        figures.put("false_known", wrong.stream().filter(Figures::isKnown).count(), negatives.size());
        figures.put("false_answers", wrong.size(), negatives.size());
        figures.times(results);
        return figures;
    }

    Map<String, Number> values() {
        return values;
    }

    private static boolean isKnown(CaseResult result) {
        return result.verdict() == dev.culprit.diagnosis.Verdict.KNOWN;
    }

    private void put(String name, long part, long whole) {
        values.put(name, whole == 0 ? Double.NaN : round((double) part / whole));
    }

    private void times(List<CaseResult> results) {
        double[] sorted = results.stream()
                .mapToDouble(result -> result.nanos() / 1e6)
                .sorted()
                .toArray();
        if (sorted.length > 0) {
            values.put("ms_p50", round(at(sorted, 0.5)));
            values.put("ms_p95", round(at(sorted, 0.95)));
            values.put("ms_p99", round(at(sorted, 0.99)));
            values.put("ms_max", round(Arrays.stream(sorted).max().orElse(0)));
        }
    }

    private static double at(double[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
    }

    private static double round(double value) {
        return Double.isNaN(value) ? value : Math.round(value * 10_000) / 10_000.0;
    }
}
