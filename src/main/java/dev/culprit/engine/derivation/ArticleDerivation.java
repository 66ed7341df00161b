package dev.culprit.engine.derivation;

import dev.culprit.engine.knowledge.KnowledgeEntry;
import dev.culprit.engine.knowledge.KnownArticle;
import dev.culprit.engine.knowledge.SampleText;
import dev.culprit.engine.signature.FactContext;
import dev.culprit.engine.signature.FrequencyTable;
import dev.culprit.engine.signature.PredicateCompiler;
import dev.culprit.engine.signature.Signature;
import java.util.List;

/** Derives the signatures of articles that state none, each with the samples of all others in view. */
public final class ArticleDerivation {

    private final SampleReader reader;
    private final SignatureDerivation derivation;
    private final SampleCorpus corpus;

    public ArticleDerivation(Iterable<KnowledgeEntry> articles, SampleReader reader, FrequencyTable frequencies) {
        this.reader = reader;
        this.derivation = new SignatureDerivation(frequencies);
        this.corpus = new SampleCorpus(articles, reader, new PredicateCompiler(frequencies));
    }

    /** Whether an article works from its samples: it states no signature, or none that can be used. */
    public static boolean isWanting(KnownArticle article) {
        return article.isDerived() && !article.samples().isEmpty();
    }

    /** The signatures that are derived for an article, as its author could have stated them. */
    public List<Signature> signatures(String slug) {
        return derive(slug, samples(slug)).stream().map(Draft::signature).toList();
    }

    /** What an article has to derive from, read. */
    public List<SampleReading> samples(String slug) {
        return reader.source(slug).derivedFrom().stream()
                .map(sample -> SampleReading.of(sample.name(), reader.read(sample)))
                .toList();
    }

    /** What is derived for an article from these of its samples. */
    public List<Draft> derive(String slug, List<SampleReading> samples) {
        List<FactContext> nearMisses = reader.source(slug)
                .of(SampleText.Kind.NEAR_MISS)
                .map(reader::read)
                .toList();
        return derivation.derive(samples, nearMisses, corpus.but(slug));
    }
}
