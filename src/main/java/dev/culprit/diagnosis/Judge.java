package dev.culprit.diagnosis;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a paste is claimed to be where one article is replaced by another state of it. Likenesses claim nothing. */
final class Judge {

    private final CandidateFinder finder;
    private final Background background;
    private final Knowledge knowledge;

    Judge(CandidateFinder finder, Background background, Knowledge knowledge) {
        this.finder = finder;
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
        finder.alike(facts, knowledge).forEach(article -> candidates.put(article.slug(), article));
        if (instead != null) {
            candidates.put(instead.slug(), instead);
        }
        ArticleEvaluator evaluator = new ArticleEvaluator(facts, background);
        Contest contest = new Contest(facts.paste());
        List<Finding> fitting = contest
                .rank(candidates.values().stream().map(evaluator::evaluate).toList())
                .stream()
                .filter(finding -> finding.tier() != Finding.Tier.NOTHING)
                .limit(VerdictRule.MOST_MATCHES)
                .toList();
        if (fitting.isEmpty()) {
            return new Judgement(Verdict.UNKNOWN, "");
        }
        Finding best = fitting.get(0);
        Verdict verdict = VerdictRule.decide(
                best,
                fitting.stream().map(finding -> contest.standing(best, finding)).toList());
        return new Judgement(verdict, best.article().slug());
    }
}
