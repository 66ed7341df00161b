package dev.culprit.diagnosis;

import dev.culprit.article.Article;
import dev.culprit.article.Clue;
import dev.culprit.paste.FactExtractor;
import dev.culprit.paste.Paste;
import dev.culprit.paste.PasteLimits;
import dev.culprit.paste.PasteParser;
import java.util.ArrayList;
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

    private static boolean isWanting(KnownArticle article) {
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
        return derive(article, "");
    }

    /** The same without one of the samples. */
    List<Derived> derive(Article article, String without) {
        List<SampleReading> samples = readings(article, Clue.Kind.SAMPLE);
        List<SampleReading> used = new ArrayList<>(samples.isEmpty() ? readings(article, Clue.Kind.QUOTED) : samples);
        used.removeIf(sample -> sample.name().equals(without));
        List<FactTable> nearMisses = article.getClues().stream()
                .filter(clue -> clue.getKind() == Clue.Kind.NEAR_MISS)
                .map(clue -> read(clue.getText()))
                .toList();
        return derivation.derive(used, nearMisses, corpus.but(article.getSlug()));
    }

    private List<SampleReading> readings(Article article, Clue.Kind kind) {
        return article.getClues().stream()
                .filter(clue -> clue.getKind() == kind)
                .map(clue -> SampleReading.of(clue.getName(), read(clue.getText())))
                .toList();
    }

    private FactTable read(String text) {
        Paste paste = parser.parse(text);
        return new FactTable(paste, extractor.extract(paste));
    }
}
