package dev.culprit.engine.derivation;

import dev.culprit.engine.knowledge.Knowledge;
import dev.culprit.engine.knowledge.KnowledgeSource;
import dev.culprit.engine.knowledge.KnownArticle;
import dev.culprit.engine.signature.FactReader;
import java.util.function.Function;

/** Writes the signatures that samples suggest, for authors. */
public final class SuggestedSignatures {

    private final ArticleDerivation derivation;

    /**
     * Of articles.
     *
     * @param loader loads an article by its slug
     */
    public SuggestedSignatures(Knowledge knowledge, FactReader reader, Function<String, KnowledgeSource> loader) {
        derivation = new ArticleDerivation(
                knowledge.articles().stream().map(KnownArticle::entry).toList(),
                new SampleReader(reader, loader),
                knowledge.frequencies());
    }

    /** Front matter: the key {@code signatures} with its list, each line ended. */
    public String yaml(String slug) {
        return SignatureYaml.of(derivation.derive(slug, derivation.samples(slug)));
    }
}
