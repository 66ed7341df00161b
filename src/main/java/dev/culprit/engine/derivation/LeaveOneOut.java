package dev.culprit.engine.derivation;

import dev.culprit.engine.knowledge.Knowledge;
import dev.culprit.engine.knowledge.KnowledgeSource;
import dev.culprit.engine.knowledge.KnownArticle;
import dev.culprit.engine.signature.FactReader;
import dev.culprit.engine.signature.Signature;
import dev.culprit.engine.verdict.Diagnoser;
import dev.culprit.engine.verdict.Diagnosis;
import dev.culprit.engine.verdict.Match;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * Would an article that works from its samples be found for a paste that it has not seen? Each of its samples is
 * diagnosed with signatures that are derived from its other samples alone.
 */
public final class LeaveOneOut {

    private final Knowledge stated;
    private final Diagnoser diagnoser;
    private final SampleReader reader;

    /**
     * Of articles.
     *
     * @param loader loads an article by its slug
     */
    public LeaveOneOut(
            Knowledge stated, Diagnoser diagnoser, FactReader reader, Function<String, KnowledgeSource> loader) {
        this.stated = stated;
        this.diagnoser = diagnoser;
        this.reader = new SampleReader(reader, loader);
    }

    /**
     * The samples of the articles that work from them.
     *
     * @param derived takes all articles as if they stated no signature
     * @param chosen slugs of the articles that are asked for
     * @param progress is told how many samples there are; what it returns is run after each
     */
    public List<LeftOut> run(boolean derived, Predicate<String> chosen, IntFunction<Runnable> progress) {
        ArticleDerivation derivation = new ArticleDerivation(
                stated.articles().stream().map(KnownArticle::entry).toList(), reader, stated.frequencies());
        Knowledge knowledge = derived ? derived(stated, derivation) : stated;
        Map<KnownArticle, List<SampleReading>> asked = new LinkedHashMap<>();
        knowledge.articles().stream()
                .filter(article -> chosen.test(article.slug()) && ArticleDerivation.isWanting(article))
                .forEach(article -> asked.put(article, derivation.samples(article.slug())));
        Runnable step =
                progress.apply(asked.values().stream().mapToInt(List::size).sum());
        List<LeftOut> results = new ArrayList<>();
        asked.forEach((article, own) -> own.forEach(sample -> {
            results.add(leaveOut(article, own, sample, derivation, knowledge));
            step.run();
        }));
        return results;
    }

    private LeftOut leaveOut(
            KnownArticle article,
            List<SampleReading> own,
            SampleReading sample,
            ArticleDerivation derivation,
            Knowledge knowledge) {
        List<SampleReading> others = own.stream()
                .filter(other -> !other.name().equals(sample.name()))
                .toList();
        List<Signature> derived = derivation.derive(article.slug(), others).stream()
                .map(Draft::signature)
                .toList();
        KnownArticle unseen =
                article.onlyDerived(derived, knowledge.frequencies()).without(sample.name());
        Diagnosis diagnosis = diagnoser.diagnose(sample.facts().table(), knowledge, unseen);
        List<Match> matches = diagnosis.matches();
        return new LeftOut(
                article.slug(),
                sample.name(),
                others.size(),
                diagnosis.verdict(),
                matches.isEmpty() ? "" : matches.get(0).slug());
    }

    /** All articles as if they stated no signature. */
    private static Knowledge derived(Knowledge knowledge, ArticleDerivation derivation) {
        return new Knowledge(
                knowledge.stamp(),
                knowledge.articles().stream()
                        .map(article ->
                                article.onlyDerived(derivation.signatures(article.slug()), knowledge.frequencies()))
                        .toList(),
                knowledge.frequencies());
    }
}
