package dev.culprit.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often the first article was right, where the verdict and its score were such.
 *
 * @param verdict the verdict
 * @param from least score of the band, in nats
 * @param to score at which the next band starts; null for the last
 * @param answers how many answers fall into it
 * @param right how many of them name the right article first
 */
record Reliability(String verdict, double from, @Nullable Double to, int answers, int right) {

    private static final double[] BANDS = {0, 5, 7.5, 10, 15, 20, 30, 50};

    /** Empty bands are left out; so are answers that name nothing. */
    static List<Reliability> of(List<CaseResult> results) {
        List<Reliability> table = new ArrayList<>();
        for (String verdict : List.of("known", "likely", "related")) {
            for (int i = 0; i < BANDS.length; i++) {
                double from = i == 0 ? Double.NEGATIVE_INFINITY : BANDS[i];
                double to = i + 1 < BANDS.length ? BANDS[i + 1] : Double.POSITIVE_INFINITY;
                List<CaseResult> band = results.stream()
                        .filter(result -> result.verdict().label().equals(verdict))
                        .filter(result -> result.score() >= from && result.score() < to)
                        .toList();
                if (!band.isEmpty()) {
                    int right =
                            (int) band.stream().filter(CaseResult::isFirstRight).count();
                    table.add(new Reliability(verdict, BANDS[i], i + 1 < BANDS.length ? to : null, band.size(), right));
                }
            }
        }
        return table;
    }
}
