package dev.culprit.engine.knowledge;

import dev.culprit.engine.signature.Attribution;
import dev.culprit.engine.signature.Signature;
import dev.culprit.engine.signature.VersionRange;
import java.util.List;

/**
 * An article, read for diagnosis: its samples as the facts that they show. What is kept in a {@link KnowledgeFile}, so
 * that no paste is parsed twice.
 *
 * @param slug the article
 * @param originalLanguage the language to fall back on
 * @param contentHash tells whether a newer state of the article is another one
 * @param texts what answers quote, one for each language
 * @param affects versions that show the bug
 * @param attribution who prints the message, and who has to change
 * @param signatures what the author states
 * @param derived what was derived from the samples where the author states nothing that can be used
 * @param samples what the samples and quotes show
 */
public record KnowledgeEntry(
        String slug,
        String originalLanguage,
        String contentHash,
        List<Excerpt> texts,
        List<VersionRange> affects,
        Attribution attribution,
        List<Signature> signatures,
        List<Signature> derived,
        List<SampleTerms> samples) {

    public KnowledgeEntry {
        texts = List.copyOf(texts);
        affects = List.copyOf(affects);
        signatures = List.copyOf(signatures);
        derived = List.copyOf(derived);
        samples = List.copyOf(samples);
    }

    /**
     * What a sample shows, as terms of its facts, see {@link dev.culprit.paste.Fact#term()}.
     *
     * @param name name of the sample
     * @param found those by which the article is found, in the order of the text
     * @param compared the rarest of those that are compared with a paste, rarest first
     */
    public record SampleTerms(String name, List<String> found, List<String> compared) {

        public SampleTerms {
            found = List.copyOf(found);
            compared = List.copyOf(compared);
        }
    }

    /** The same with other derived signatures. */
    public KnowledgeEntry with(List<Signature> newlyDerived) {
        return new KnowledgeEntry(
                slug, originalLanguage, contentHash, texts, affects, attribution, signatures, newlyDerived, samples);
    }
}
