package dev.culprit.diagnosis;

import dev.culprit.article.Article;
import dev.culprit.article.ArticleRepository;
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
    private final DiagnosisSettings settings;
    private final Background background;

    LeaveOneOut(
            ArticleRepository articles,
            KnowledgeBase knowledgeBase,
            DiagnosisSettings settings,
            Background background) {
        this.articles = articles;
        this.knowledgeBase = knowledgeBase;
        this.settings = settings;
        this.background = background;
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
        List<Article> all = articles.findAll();
        ArticleDerivation derivation = new ArticleDerivation(background);
        all.forEach(derivation::add);
        Knowledge knowledge = derived ? derived(knowledgeBase.current(), all, derivation) : knowledgeBase.current();
        Map<KnownArticle, ArticleReadings> asked = new LinkedHashMap<>();
        for (Article article : all) {
            knowledge
                    .article(article.getSlug())
                    .filter(known -> chosen.test(known.slug()) && ArticleDerivation.isWanting(known))
                    .ifPresent(known -> asked.put(known, derivation.readings(article)));
        }
        Judge judge = new Judge(settings, background, knowledge);
        Runnable step = progress.apply(asked.values().stream()
                .mapToInt(readings -> readings.samples().size())
                .sum());
        List<LeftOut> results = new ArrayList<>();
        asked.forEach((known, readings) -> {
            for (SampleReading sample : readings.samples()) {
                results.add(leaveOut(known, readings.without(sample), sample, derivation, judge));
                step.run();
            }
        });
        return results;
    }

    private static LeftOut leaveOut(
            KnownArticle known,
            ArticleReadings others,
            SampleReading sample,
            ArticleDerivation derivation,
            Judge judge) {
        KnownArticle unseen = known.with(derivation.derive(known.slug(), others));
        Judge.Judgement judgement = judge.judge(sample.facts(), unseen);
        return new LeftOut(
                known.slug(), sample.name(), others.samples().size(), judgement.verdict(), judgement.first());
    }

    /** All articles as if they stated no signature. */
    static Knowledge derived(Knowledge knowledge, List<Article> articles, ArticleDerivation derivation) {
        List<KnownArticle> derived = new ArrayList<>();
        for (Article article : articles) {
            knowledge
                    .article(article.getSlug())
                    .ifPresent(known -> derived.add(known.onlyWith(derivation.derive(article))));
        }
        return new Knowledge(knowledge.stamp(), derived);
    }
}
