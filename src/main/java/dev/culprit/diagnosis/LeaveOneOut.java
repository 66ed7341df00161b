package dev.culprit.diagnosis;

import dev.culprit.article.ArticleRepository;
import dev.culprit.engine.derivation.ArticleDerivation;
import dev.culprit.engine.derivation.Draft;
import dev.culprit.engine.derivation.SampleReader;
import dev.culprit.engine.derivation.SampleReading;
import dev.culprit.engine.knowledge.Knowledge;
import dev.culprit.engine.knowledge.KnownArticle;
import dev.culprit.engine.signature.FactReader;
import dev.culprit.engine.signature.Signature;
import dev.culprit.engine.verdict.Diagnoser;
import dev.culprit.engine.verdict.Diagnosis;
import dev.culprit.engine.verdict.Match;
import dev.culprit.paste.PasteLimits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Would an article that works from its samples be found for a paste that it has not seen? Each of its samples is
 * diagnosed with signatures that are derived from its other samples alone.
 */
@Component
public class LeaveOneOut {

    private final ArticleRepository articles;
    private final KnowledgeBase knowledgeBase;
    private final Diagnoser diagnoser;
    private final FactReader reader;

    LeaveOneOut(ArticleRepository articles, KnowledgeBase knowledgeBase, DiagnosisSettings settings) {
        this.articles = articles;
        this.knowledgeBase = knowledgeBase;
        this.diagnoser = new Diagnoser(settings.terms(), settings.candidates());
        this.reader = new FactReader(new PasteLimits(settings.characters(), settings.lines()));
    }

    /**
     * The samples of the articles that work from them.
     *
     * @param derived takes all articles as if they stated no signature
     * @param chosen slugs of the articles that are asked for
     * @param progress is told how many samples there are; what it returns is run after each
     */
    @Transactional(readOnly = true)
    public List<LeftOut> run(boolean derived, Predicate<String> chosen, IntFunction<Runnable> progress) {
        Knowledge stated = knowledgeBase.current();
        SampleReader samples = new SampleReader(
                reader, slug -> ArticleKnowledge.of(articles.findBySlug(slug).orElseThrow()));
        ArticleDerivation derivation = new ArticleDerivation(
                stated.articles().stream().map(KnownArticle::entry).toList(), samples, stated.background());
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
                article.onlyDerived(derived, knowledge.background()).without(sample.name());
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
    static Knowledge derived(Knowledge knowledge, ArticleDerivation derivation) {
        return new Knowledge(
                knowledge.stamp(),
                knowledge.articles().stream()
                        .map(article ->
                                article.onlyDerived(derivation.signatures(article.slug()), knowledge.background()))
                        .toList(),
                knowledge.background());
    }
}
