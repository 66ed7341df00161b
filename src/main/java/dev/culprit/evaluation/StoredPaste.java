package dev.culprit.evaluation;

import dev.culprit.engine.knowledge.KnowledgeSource;
import dev.culprit.engine.knowledge.SampleText;
import java.util.stream.Stream;

/**
 * A sample or near miss.
 *
 * @param slug the article it belongs to
 * @param name file name in the bundle
 * @param nearMiss it must not lead to the article
 * @param text the paste
 */
record StoredPaste(String slug, String name, boolean nearMiss, String text) {

    /** Those of an article; what it merely quotes is none of them. */
    static Stream<StoredPaste> of(KnowledgeSource article) {
        return article.samples().stream()
                .filter(sample -> sample.kind() != SampleText.Kind.QUOTED)
                .map(sample -> new StoredPaste(
                        article.slug(), sample.name(), sample.kind() == SampleText.Kind.NEAR_MISS, sample.text()));
    }

    String id() {
        return slug + "/" + (nearMiss ? "near-misses/" : "samples/") + name;
    }
}
