package dev.culprit.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@code evaluate} found.
 *
 * @param figures one number for each name
 * @param reliability how often an answer is right, by verdict and score
 * @param labels figures for each article
 * @param kinds figures for each kind of paste, without the negatives
 * @param wrong the cases that went wrong
 */
record Evaluation(
        Map<String, @Nullable Number> figures,
        List<Reliability> reliability,
        List<GroupFigures> labels,
        @JsonProperty("by_kind") List<GroupFigures> kinds,
        List<WrongCase> wrong) {

    /** A case that went wrong, and how. */
    record WrongCase(String id, String label, String verdict, List<String> slugs) {

        static WrongCase of(CaseResult result) {
            return new WrongCase(
                    result.labelled().id(),
                    result.labelled().label(),
                    result.verdict().label(),
                    result.slugs());
        }
    }

    static Evaluation of(List<CaseResult> results, @Nullable Set<String> listed) {
        return new Evaluation(
                Figures.of(results, listed).values(),
                Reliability.of(results),
                GroupFigures.by(LabelledCase::label, results),
                GroupFigures.by(
                        LabelledCase::kind,
                        results.stream()
                                .filter(result -> !result.labelled().isNegative())
                                .toList()),
                results.stream()
                        .filter(result -> !result.isRight())
                        .map(WrongCase::of)
                        .toList());
    }

    void print(PrintWriter out, boolean verbose) {
        if (verbose) {
            wrong.forEach(one -> out.printf(
                    "wrong: %-52s %-44s %-8s %s%n",
                    one.id(), one.label(), one.verdict(), String.join(", ", one.slugs())));
        }
        reliability.forEach(band -> out.printf(
                Locale.ROOT,
                "reliability: %-8s %5.1f to %-5s nats  %d of %d right%n",
                band.verdict(),
                band.from(),
                band.to() == null ? "more" : String.valueOf(band.to()),
                band.right(),
                band.answers()));
        groups("label", labels, out);
        groups("kind", kinds, out);
        figures.forEach((name, value) -> out.printf("%-30s %s%n", name, value));
    }

    private static void groups(String what, List<GroupFigures> groups, PrintWriter out) {
        groups.forEach(group -> out.printf(
                "%s: %-44s %d of %d right, %d known, %d likely%n",
                what, group.group(), group.right(), group.cases(), group.known(), group.likely()));
    }
}
