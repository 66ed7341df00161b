package dev.culprit.engine.knowledge;

import dev.culprit.engine.knowledge.KnowledgeEntry.SampleTerms;
import dev.culprit.engine.signature.Attribution;
import dev.culprit.engine.signature.Condition;
import dev.culprit.engine.signature.FactTable;
import dev.culprit.engine.signature.FrequencyTable;
import dev.culprit.engine.signature.Predicate;
import dev.culprit.engine.signature.PredicateKind;
import dev.culprit.engine.signature.Signature;
import dev.culprit.engine.signature.VersionRange;
import dev.culprit.paste.PasteLimits;
import dev.culprit.paste.PasteParser;
import dev.culprit.paste.block.Paste;
import dev.culprit.paste.fact.FactExtractor;
import java.util.Arrays;
import java.util.List;

/** Makes articles of one signature, and holds pastes against them, without a database or an index. */
public final class KnownArticles {

    /** A traceback for which many kinds of predicates hold. */
    static final String SHUTDOWN = """
            Traceback (most recent call last):
              File "/opt/py/lib/python3.9/concurrent/futures/thread.py", line 3, in submit
                raise RuntimeError('cannot schedule new futures after interpreter shutdown')
            RuntimeError: cannot schedule new futures after interpreter shutdown
            """;

    private static final FrequencyTable BACKGROUND = FrequencyTable.shipped();

    private KnownArticles() {}

    /** An article with a signature of which all conditions must hold: {@code kind: value}, joined by {@code " + "}. */
    public static KnownArticle article(String slug, String... conditions) {
        return article(slug, List.of(), conditions);
    }

    public static KnownArticle article(String slug, List<VersionRange> affects, String... conditions) {
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
    public static KnownArticle withSamples(String slug, SampleTerms... samples) {
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

    public static FactTable facts(String text) {
        Paste paste = new PasteParser(PasteLimits.DEFAULT).parse(text);
        return new FactTable(paste, new FactExtractor().extract(paste));
    }
}
