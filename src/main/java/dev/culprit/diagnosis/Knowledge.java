package dev.culprit.diagnosis;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All articles at one moment, made ready for diagnosis. Immutable. */
public final class Knowledge implements KnowledgeBuilder.Earlier {

    static final Knowledge EMPTY = new Knowledge("", List.of(), Background.shipped());

    private final String stamp;
    private final Background background;
    private final Map<String, KnownArticle> bySlug = new LinkedHashMap<>();
    private final AnchorIndex anchors;
    private final FactIndex facts;
    private final SampleIndex samples;

    Knowledge(String stamp, Collection<KnownArticle> articles, Background background) {
        this.stamp = stamp;
        this.background = background;
        articles.forEach(article -> bySlug.put(article.slug(), article));
        anchors = new AnchorIndex(articles);
        facts = new FactIndex(articles);
        samples = new SampleIndex(articles);
    }

    @Override
    public String stamp() {
        return stamp;
    }

    /** Identifies the articles and the weights of facts: the same gives the same answers. */
    public String version() {
        return background.stamped(stamp);
    }

    /** How much facts tell. */
    Background background() {
        return background;
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
    Collection<KnownArticle> anchored(FactContext paste) {
        return anchors.find(paste);
    }

    /** The articles that resemble a paste, see {@link FactIndex#alike}. */
    Collection<KnownArticle> alike(FactTable paste, int terms, int candidates) {
        return facts.alike(paste, terms, candidates);
    }

    /** What a paste shares with the samples. */
    SampleIndex.Shared shared(FactTable paste) {
        return samples.shared(paste);
    }
}
