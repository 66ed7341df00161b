package dev.culprit.evaluation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Figures of the cases that have a label, or a kind, in common.
 *
 * @param group the label or kind
 * @param cases how many
 * @param right claimed first what is right; for negatives, claimed nothing wrong
 * @param known how many were answered {@code known}
 * @param likely how many were answered {@code likely}
 */
record GroupFigures(String group, int cases, int right, int known, int likely) {

    static List<GroupFigures> by(Function<LabelledCase, String> group, List<CaseResult> results) {
        Map<String, List<CaseResult>> groups = results.stream()
                .collect(Collectors.groupingBy(
                        result -> group.apply(result.labelled()), TreeMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static GroupFigures of(String group, List<CaseResult> results) {
        return new GroupFigures(
                group,
                results.size(),
                (int) results.stream().filter(CaseResult::isRight).count(),
                verdicts(results, "known"),
                verdicts(results, "likely"));
    }

    private static int verdicts(List<CaseResult> results, String verdict) {
        return (int) results.stream()
                .filter(result -> result.verdict().label().equals(verdict))
                .count();
    }
}
