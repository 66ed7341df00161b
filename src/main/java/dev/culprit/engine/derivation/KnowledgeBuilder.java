package dev.culprit.engine.derivation;

import dev.culprit.engine.knowledge.EarlierKnowledge;
import dev.culprit.engine.knowledge.Knowledge;
import dev.culprit.engine.knowledge.KnowledgeSource;
import dev.culprit.engine.knowledge.KnownArticle;
import dev.culprit.engine.signature.FactReader;
import dev.culprit.engine.signature.FrequencyTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Makes knowledge of the articles of one moment. What is known from before is taken over as it is; only what is new is
 * loaded, read and compiled.
 */
public final class KnowledgeBuilder {

    private final FrequencyTable frequencies;
    private final FactReader reader;

    public KnowledgeBuilder(FrequencyTable frequencies, FactReader reader) {
        this.frequencies = frequencies;
        this.reader = reader;
    }

    /**
     * The knowledge.
     *
     * @param stamp identifies the state of all articles
     * @param hashes the content hash of every article by its slug, in their order
     * @param before what was known before
     * @param loader loads an article by its slug; asked for those that are new, and for all that derivation looks at
     */
    public Knowledge build(
            String stamp,
            Map<String, String> hashes,
            EarlierKnowledge before,
            Function<String, KnowledgeSource> loader) {
        SampleReader samples = new SampleReader(reader, loader);
        List<KnownArticle> articles = new ArrayList<>();
        hashes.forEach(
                (slug, hash) -> articles.add(before.article(slug, hash).orElseGet(() -> compiled(slug, samples))));
        boolean derived = before.stamp().equals(stamp);
        return new Knowledge(stamp, derived ? articles : derived(articles, samples), frequencies);
    }

    private KnownArticle compiled(String slug, SampleReader samples) {
        KnownArticle article = KnownArticle.of(samples.entry(slug, frequencies), frequencies);
        if (!ArticleDerivation.isWanting(article)) {
            samples.forget(slug);
        }
        return article;
    }

    /** What is derived for an article depends on the samples of all others: a change of one may change it. */
    private List<KnownArticle> derived(List<KnownArticle> articles, SampleReader samples) {
        if (articles.stream().noneMatch(ArticleDerivation::isWanting)) {
            return articles;
        }
        ArticleDerivation derivation =
                new ArticleDerivation(articles.stream().map(KnownArticle::entry).toList(), samples, frequencies);
        return articles.stream()
                .map(article -> ArticleDerivation.isWanting(article)
                        ? KnownArticle.of(article.entry().with(derivation.signatures(article.slug())), frequencies)
                        : article)
                .toList();
    }
}
