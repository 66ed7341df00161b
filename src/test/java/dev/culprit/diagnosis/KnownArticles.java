package dev.culprit.diagnosis;

import dev.culprit.article.Attribution;
import dev.culprit.article.Condition;
import dev.culprit.article.Predicate;
import dev.culprit.article.PredicateKind;
import dev.culprit.article.Signature;
import dev.culprit.article.VersionRange;
import dev.culprit.diagnosis.KnowledgeEntry.SampleTerms;
import dev.culprit.paste.PasteLimits;
import dev.culprit.paste.PasteParser;
import dev.culprit.paste.block.Paste;
import dev.culprit.paste.fact.FactExtractor;
import java.util.Arrays;
import java.util.List;

/** Makes articles of one signature, and holds pastes against them, without a database or an index. */
final class KnownArticles {

    /** A traceback for which many kinds of predicates hold. */
    static final String SHUTDOWN = """
            Traceback (most recent call last):
              File "/opt/py/lib/python3.9/concurrent/futures/thread.py", line 3, in submit
                raise RuntimeError('cannot schedule new futures after interpreter shutdown')
            RuntimeError: cannot schedule new futures after interpreter shutdown
            """;

    private static final Background BACKGROUND = Background.shipped();

    private KnownArticles() {}

    /** An article with a signature of which all conditions must hold: {@code kind: value}, joined by {@code " + "}. */
    static KnownArticle article(String slug, String... conditions) {
        return article(slug, List.of(), conditions);
    }

    static KnownArticle article(String slug, List<VersionRange> affects, String... conditions) {
        Signature signature = new Signature(
                "s",
                Arrays.stream(conditions).map(KnownArticles::condition).toList(),
                List.of(),
                List.of(),
                List.of(),
                1);
        return KnownArticle.of(entry(slug, affects, List.of(signature), List.of(), List.of()), BACKGROUND);
    }

    /** An article that states no signature. */
    static KnownArticle withSamples(String slug, SampleTerms... samples) {
        return KnownArticle.of(entry(slug, List.of(), List.of(), List.of(), List.of(samples)), BACKGROUND);
    }

    /** An article that states no signature, with one that was derived. */
    static KnownArticle withDerived(String slug, Signature derived) {
        return KnownArticle.of(entry(slug, List.of(), List.of(), List.of(derived), List.of()), BACKGROUND);
    }

    private static KnowledgeEntry entry(
            String slug,
            List<VersionRange> affects,
            List<Signature> stated,
            List<Signature> derived,
            List<SampleTerms> samples) {
        Excerpt text = new Excerpt("en", slug, "", "", "", "", "");
        return new KnowledgeEntry(slug, "en", "", List.of(text), affects, Attribution.NONE, stated, derived, samples);
    }

    /** What a sample shows. */
    static SampleTerms sample(String name, String text) {
        FactTable facts = facts(text);
        return new SampleTerms(name, List.of(), SampleFacts.comparedTerms(facts, BACKGROUND));
    }

    private static Condition condition(String text) {
        return new Condition(Arrays.stream(text.split(" \\+ "))
                .map(part -> part.split(": ", 2))
                .map(part -> new Predicate(PredicateKind.ofKey(part[0]).orElseThrow(), part[1]))
                .toList());
    }

    static FactTable facts(String text) {
        Paste paste = new PasteParser(PasteLimits.DEFAULT).parse(text);
        return new FactTable(paste, new FactExtractor().extract(paste));
    }

    /** The findings of a paste, best first. */
    static List<Finding> rank(String text, KnownArticle... articles) {
        FactContext facts = new FactContext(facts(text));
        ArticleEvaluator evaluator = new ArticleEvaluator(facts, BACKGROUND);
        return new Contest(facts.paste())
                .rank(Arrays.stream(articles).map(evaluator::evaluate).toList());
    }

    /** How the second of two articles that are ranked stands to the first. */
    static Standing second(String text, KnownArticle one, KnownArticle other) {
        List<Finding> ranked = rank(text, one, other);
        return new Contest(facts(text).paste()).standing(ranked.get(0), ranked.get(1));
    }
}
