package dev.culprit.engine.knowledge;

import dev.culprit.engine.signature.Attribution;
import dev.culprit.engine.signature.Signature;
import dev.culprit.engine.signature.VersionRange;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an article contributes to diagnosis, as its author wrote it: from the database, or straight from files.
 *
 * @param slug the article
 * @param originalLanguage the language to fall back on, {@code en} or {@code zh}
 * @param contentHash identifies the state of the article
 * @param texts what answers quote, one for each language
 * @param affects versions that show the bug
 * @param attribution who prints the message, and who has to change
 * @param signatures what a paste must show; empty when the author states none
 * @param samples pastes that lead to the article, near misses, and errors that it quotes
 */
public record KnowledgeSource(
        String slug,
        String originalLanguage,
        String contentHash,
        List<Excerpt> texts,
        List<VersionRange> affects,
        Attribution attribution,
        List<Signature> signatures,
        List<SampleText> samples) {

    public KnowledgeSource {
        texts = List.copyOf(texts);
        affects = List.copyOf(affects);
        signatures = List.copyOf(signatures);
        samples = List.copyOf(samples);
    }

    /** The pastes that lead to it: samples and quotes. */
    public Stream<SampleText> leading() {
        return samples.stream().filter(sample -> sample.kind() != SampleText.Kind.NEAR_MISS);
    }

    /** Those of one kind. */
    public Stream<SampleText> of(SampleText.Kind kind) {
        return samples.stream().filter(sample -> sample.kind() == kind);
    }

    /** What signatures are derived from: its samples or, where it has none, what it quotes. */
    public List<SampleText> derivedFrom() {
        List<SampleText> own = of(SampleText.Kind.SAMPLE).toList();
        return own.isEmpty() ? of(SampleText.Kind.QUOTED).toList() : own;
    }
}
