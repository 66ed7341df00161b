package dev.culprit.diagnosis;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a paste is claimed to be where one article is replaced by another state of it. Likenesses claim nothing. */
final class Judge {

    private final DiagnosisSettings settings;
    private final Background background;
    private final Knowledge knowledge;

    Judge(DiagnosisSettings settings, Background background, Knowledge knowledge) {
        this.settings = settings;
        this.background = background;
        this.knowledge = knowledge;
    }

    /**
     * A verdict.
     *
     * @param verdict how far it goes
     * @param first the article that it names first; empty when it names none
     */
    record Judgement(Verdict verdict, String first) {}

    Judgement judge(FactTable facts, @Nullable KnownArticle instead) {
        Map<String, KnownArticle> candidates = new TreeMap<>();
        knowledge.anchored(facts).forEach(article -> candidates.put(article.slug(), article));
        knowledge
                .alike(facts, settings.terms(), settings.candidates())
                .forEach(article -> candidates.put(article.slug(), article));
        if (instead != null) {
            candidates.put(instead.slug(), instead);
        }
        ArticleEvaluator evaluator = new ArticleEvaluator(facts, background);
        List<Finding> findings =
                candidates.values().stream().map(evaluator::evaluate).toList();
        Decision decision = Decision.of(findings, facts.paste());
        String first = decision.fitting().isEmpty()
                ? ""
                : decision.fitting().get(0).article().slug();
        return new Judgement(decision.verdict(), first);
    }
}
