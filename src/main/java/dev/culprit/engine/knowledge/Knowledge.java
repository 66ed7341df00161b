package dev.culprit.engine.knowledge;

import dev.culprit.engine.signature.FactContext;
import dev.culprit.engine.signature.FactTable;
import dev.culprit.engine.signature.FrequencyTable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All articles at one moment, made ready for diagnosis. Immutable. */
public final class Knowledge implements EarlierKnowledge {

    public static final Knowledge EMPTY = new Knowledge("", List.of(), FrequencyTable.shipped());

    private final String stamp;
    private final FrequencyTable frequencies;
    private final Map<String, KnownArticle> bySlug = new LinkedHashMap<>();
    private final SignatureIndex anchors;
    private final FactIndex facts;
    private final SampleIndex samples;

    public Knowledge(String stamp, Collection<KnownArticle> articles, FrequencyTable frequencies) {
        this.stamp = stamp;
        this.frequencies = frequencies;
        articles.forEach(article -> bySlug.put(article.slug(), article));
        anchors = new SignatureIndex(articles);
        facts = new FactIndex(articles);
        samples = new SampleIndex(articles);
    }

    @Override
    public String stamp() {
        return stamp;
    }

    /** Identifies the articles and the weights of facts: the same gives the same answers. */
    public String version() {
        return frequencies.stamped(stamp);
    }

    /** How much facts tell. */
    public FrequencyTable frequencies() {
        return frequencies;
    }

    public Collection<KnownArticle> articles() {
        return bySlug.values();
    }

    Optional<KnownArticle> article(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    @Override
    public Optional<KnownArticle> article(String slug, String contentHash) {
        return article(slug).filter(article -> article.contentHash().equals(contentHash));
    }

    /** The articles of which a signature can hold. */
    public Collection<KnownArticle> anchored(FactContext paste) {
        return anchors.find(paste);
    }

    /** The articles that resemble a paste, see {@link FactIndex#alike}. */
    public Collection<KnownArticle> alike(FactTable paste, int terms, int candidates) {
        return facts.alike(paste, terms, candidates);
    }

    /** What a paste shares with the samples. */
    public SampleIndex.Shared shared(FactTable paste) {
        return samples.shared(paste);
    }
}
