package dev.culprit.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.culprit.engine.derivation.LeftOut;
import dev.culprit.engine.verdict.Verdict;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code check --leave-one-out} found.
 *
 * @param samples what became of each sample
 */
record LeaveOneOutReport(List<LeftOut> samples) {

    LeaveOneOutReport {
        samples = List.copyOf(samples);
    }

    /** Of an article, how many of its samples lead to it when it has not seen them. */
    record ArticleFigures(String slug, int samples, int found) {

        private ArticleFigures and(LeftOut sample) {
            return new ArticleFigures(slug, samples + 1, found + (sample.isFound() ? 1 : 0));
        }
    }

    /** Samples of which the article has others; without any there is nothing to derive from. */
    private List<LeftOut> measured() {
        return samples.stream().filter(sample -> sample.others() > 0).toList();
    }

    /** The samples that would not have led to their article, with what was answered. */
    @JsonProperty
    List<LeftOut> lost() {
        return measured().stream().filter(sample -> !sample.isFound()).toList();
    }

    /** Articles that have one sample only. */
    @JsonProperty
    List<String> alone() {
        return samples.stream()
                .filter(sample -> sample.others() == 0)
                .map(LeftOut::slug)
                .toList();
    }

    @JsonProperty
    List<ArticleFigures> articles() {
        Map<String, ArticleFigures> figures = new LinkedHashMap<>();
        for (LeftOut sample : measured()) {
            ArticleFigures before = figures.getOrDefault(sample.slug(), new ArticleFigures(sample.slug(), 0, 0));
            figures.put(sample.slug(), before.and(sample));
        }
        return List.copyOf(figures.values());
    }

    /** Named as in {@code evaluate}; null where there is nothing to divide by. */
    @JsonProperty
    Map<String, @Nullable Number> figures() {
        List<LeftOut> measured = measured();
        List<LeftOut> claimed = measured.stream().filter(LeftOut::claims).toList();
        List<LeftOut> known = claimed.stream()
                .filter(sample -> sample.verdict() == Verdict.KNOWN)
                .toList();
        Map<String, @Nullable Number> figures = new LinkedHashMap<>();
        figures.put("samples", measured.size());
        figures.put("recall_at_1", share(measured));
        figures.put("answered", claimed.size());
        figures.put("precision_answered", share(claimed));
        figures.put("known", known.size());
        figures.put("precision_known", share(known));
        return figures;
    }

    private static @Nullable Double share(List<LeftOut> of) {
        long found = of.stream().filter(LeftOut::isFound).count();
        return of.isEmpty() ? null : Figures.round((double) found / of.size());
    }

    void print(PrintWriter out, boolean verbose) {
        if (samples.isEmpty()) {
            out.println("no article works from its samples; --derived takes all as if they stated no signatures");
            return;
        }
        if (verbose) {
            samples.stream().filter(LeftOut::isFound).forEach(sample -> print("found", sample, out));
        }
        lost().forEach(sample -> print("lost", sample, out));
        alone().forEach(slug -> out.println("alone: " + slug + " has one sample; expected two at least"));
        articles()
                .forEach(article -> out.printf(
                        "article: %-52s %d of %d found%n", article.slug(), article.found(), article.samples()));
        figures().forEach((name, value) -> out.printf("%-30s %s%n", name, value));
    }

    private static void print(String what, LeftOut sample, PrintWriter out) {
        out.printf(
                "%s: %s/%s: %s %s%n",
                what, sample.slug(), sample.sample(), sample.verdict().label(), sample.first());
    }
}
