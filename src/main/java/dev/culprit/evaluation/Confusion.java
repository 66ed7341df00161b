package dev.culprit.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which articles come close on pastes of which: the confusion matrix, its empty cells left out.
 *
 * @param pairs nearest first
 */
record Confusion(List<Pair> pairs) {

    /** A pair nearer than this is worth an author's look; twice what makes a tie. */
    static final double CLOSE = 4;

    Confusion {
        pairs = List.copyOf(pairs);
    }

    /**
     * One cell of the matrix.
     *
     * @param own the article that the samples belong to
     * @param other an article that the answers name too
     * @param samples how many of them
     * @param first for how many the other is named first
     * @param complete for how many a signature of the other holds completely
     * @param margin least distance in nats: score of the own article less that of the other, negative when it loses
     * @param nearest the sample with the least distance
     */
    record Pair(String own, String other, int samples, int first, int complete, double margin, String nearest) {

        /** Worth a look: the other is first, or holds completely and is near. */
        public boolean isClose() {
            return first > 0 || (complete > 0 && margin < CLOSE);
        }

        private Pair and(Pair next) {
            boolean nearer = next.margin < margin;
            return new Pair(
                    own,
                    other,
                    samples + next.samples,
                    first + next.first,
                    complete + next.complete,
                    nearer ? next.margin : margin,
                    nearer ? next.nearest : nearest);
        }
    }

    /** Near misses do not count: they are of no article. */
    static Confusion of(List<SampleResult> results) {
        Map<String, Pair> cells = new TreeMap<>();
        for (SampleResult result : results) {
            if (!result.nearMiss()) {
                cells(result).forEach(pair -> cells.merge(pair.own() + " " + pair.other(), pair, Pair::and));
            }
        }
        return new Confusion(cells.values().stream()
                .sorted(Comparator.comparing((Pair pair) -> !pair.isClose())
                        .thenComparing(Pair::margin)
                        .thenComparing(Pair::own))
                .toList());
    }

    List<Pair> close() {
        return pairs.stream().filter(Pair::isClose).toList();
    }

    private static List<Pair> cells(SampleResult result) {
        double own = result.matches().stream()
                .filter(match -> match.slug().equals(result.slug()))
                .mapToDouble(Rival::score)
                .findFirst()
                .orElse(0);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < result.matches().size(); i++) {
            Rival match = result.matches().get(i);
            if (!match.slug().equals(result.slug())) {
                double margin = Math.round((own - match.score()) * 10) / 10.0;
                pairs.add(new Pair(
                        result.slug(),
                        match.slug(),
                        1,
                        i == 0 ? 1 : 0,
                        match.complete() ? 1 : 0,
                        margin,
                        result.name()));
            }
        }
        return pairs;
    }
}
