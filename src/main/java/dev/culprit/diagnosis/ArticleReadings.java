package dev.culprit.diagnosis;

import dev.culprit.article.Article;
import dev.culprit.article.Clue;
import java.util.List;
import java.util.function.Function;

/**
 * What an article has for a derivation, read.
 *
 * @param samples its samples, or, where it has none, what it quotes
 * @param nearMisses what must not lead to it
 */
record ArticleReadings(List<SampleReading> samples, List<FactTable> nearMisses) {

    ArticleReadings {
        samples = List.copyOf(samples);
        nearMisses = List.copyOf(nearMisses);
    }

    static ArticleReadings of(Article article, Function<String, FactTable> reader) {
        List<SampleReading> samples = samples(article, Clue.Kind.SAMPLE, reader);
        return new ArticleReadings(
                samples.isEmpty() ? samples(article, Clue.Kind.QUOTED, reader) : samples,
                article.getClues().stream()
                        .filter(clue -> clue.getKind() == Clue.Kind.NEAR_MISS)
                        .map(clue -> reader.apply(clue.getText()))
                        .toList());
    }

    private static List<SampleReading> samples(Article article, Clue.Kind kind, Function<String, FactTable> reader) {
        return article.getClues().stream()
                .filter(clue -> clue.getKind() == kind)
                .map(clue -> SampleReading.of(clue.getName(), reader.apply(clue.getText())))
                .toList();
    }

    /** The same, had the author not had one of the samples. */
    ArticleReadings without(SampleReading one) {
        return new ArticleReadings(
                samples.stream()
                        .filter(sample -> !sample.name().equals(one.name()))
                        .toList(),
                nearMisses);
    }
}
