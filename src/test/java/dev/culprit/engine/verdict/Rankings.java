package dev.culprit.engine.verdict;

import dev.culprit.engine.knowledge.KnownArticle;
import dev.culprit.engine.knowledge.KnownArticles;
import dev.culprit.engine.signature.FactContext;
import dev.culprit.engine.signature.FrequencyTable;
import java.util.Arrays;
import java.util.List;

/** Holds pastes against a few articles. */
final class Rankings {

    private Rankings() {}

    /** The findings of a paste, best first. */
    static List<Candidate> rank(String text, KnownArticle... articles) {
        FactContext facts = new FactContext(KnownArticles.facts(text));
        ArticleEvaluator evaluator = new ArticleEvaluator(facts, FrequencyTable.shipped());
        return new Ranking(facts.paste())
                .rank(Arrays.stream(articles).map(evaluator::evaluate).toList());
    }

    /** How the second of two articles that are ranked stands to the first. */
    static Relation second(String text, KnownArticle one, KnownArticle other) {
        List<Candidate> ranked = rank(text, one, other);
        return new Ranking(KnownArticles.facts(text).paste()).standing(ranked.get(0), ranked.get(1));
    }
}
