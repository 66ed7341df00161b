package dev.culprit.diagnosis;

import dev.culprit.article.Article;
import dev.culprit.article.Clue;
import dev.culprit.paste.PasteLimits;
import dev.culprit.paste.PasteParser;
import dev.culprit.paste.block.Paste;
import dev.culprit.paste.fact.FactExtractor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Derives the signatures of articles that state none, each with the samples of all others in view. */
final class ArticleDerivation {

    private final PasteParser parser = new PasteParser(PasteLimits.DEFAULT);
    private final FactExtractor extractor = new FactExtractor();
    private final SignatureDerivation derivation;
    private final SampleCorpus corpus;

    ArticleDerivation(Background background) {
        PredicateCompiler compiler = new PredicateCompiler(background);
        derivation = new SignatureDerivation(background);
        corpus = new SampleCorpus(this::read, signature -> CompiledSignature.of(signature, compiler));
    }

    /** The articles, in their order; those without signatures with what was derived. */
    List<KnownArticle> complete(List<KnownArticle> known, List<Article> articles) {
        if (known.stream().noneMatch(ArticleDerivation::isWanting)) {
            return known;
        }
        Map<String, Article> bySlug = new HashMap<>();
        for (Article article : articles) {
            bySlug.put(article.getSlug(), article);
            add(article);
        }
        return known.stream()
                .map(article -> {
                    Article source = bySlug.get(article.slug());
                    return source == null || !isWanting(article) ? article : article.with(derive(source));
                })
                .toList();
    }

    /** Whether it works from its samples: it states no signature, or none that can be used. */
    static boolean isWanting(KnownArticle article) {
        return article.signatures().isEmpty() && !article.samples().isEmpty();
    }

    /** Makes the samples of an article known to the derivations of others. */
    void add(Article article) {
        for (Clue clue : article.getClues()) {
            if (clue.getKind() == Clue.Kind.SAMPLE || clue.getKind() == Clue.Kind.QUOTED) {
                corpus.add(article.getSlug(), clue.getText(), clue.getTerms());
            }
        }
    }

    /** What is derived from the samples of an article, or, where it has none, from what it quotes. */
    List<Derived> derive(Article article) {
        return derive(article.getSlug(), readings(article));
    }

    List<Derived> derive(String slug, ArticleReadings readings) {
        return derivation.derive(readings.samples(), readings.nearMisses(), corpus.but(slug));
    }

    ArticleReadings readings(Article article) {
        return ArticleReadings.of(article, this::read);
    }

    private FactTable read(String text) {
        Paste paste = parser.parse(text);
        return new FactTable(paste, extractor.extract(paste));
    }
}
