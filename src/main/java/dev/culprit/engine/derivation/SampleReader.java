package dev.culprit.engine.derivation;

import dev.culprit.engine.knowledge.KnowledgeEntry;
import dev.culprit.engine.knowledge.KnowledgeEntry.SampleTerms;
import dev.culprit.engine.knowledge.KnowledgeSource;
import dev.culprit.engine.knowledge.SampleFacts;
import dev.culprit.engine.knowledge.SampleText;
import dev.culprit.engine.signature.FactContext;
import dev.culprit.engine.signature.FactReader;
import dev.culprit.engine.signature.FactTable;
import dev.culprit.engine.signature.FrequencyTable;
import dev.culprit.paste.fact.Fact;
import dev.culprit.paste.fact.FactType;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads the samples of articles, while knowledge is built. What was read last is kept, so that a sample is parsed once
 * whether it is asked for its terms, for what can be derived from it, or for what it shows of another article.
 */
public final class SampleReader {

    /** Samples that are kept read. One takes some ten kilobytes. */
    private static final int MOST_READ = 400;

    /** These hold for very many pastes: nothing is found by them. */
    private static final Set<FactType> NOT_FOUND_BY = EnumSet.of(FactType.KIND, FactType.LANGUAGE);

    /** Terms by which a sample is found. */
    private static final int MOST_TERMS = 300;

    private final FactReader reader;
    private final Function<String, KnowledgeSource> loader;
    private final Map<String, KnowledgeSource> sources = new HashMap<>();
    private final Map<String, FactContext> read = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, FactContext> eldest) {
            return size() > MOST_READ;
        }
    };

    /**
     * A reader.
     *
     * @param loader loads an article by its slug
     */
    public SampleReader(FactReader reader, Function<String, KnowledgeSource> loader) {
        this.reader = reader;
        this.loader = loader;
    }

    /** The article, loaded once. */
    KnowledgeSource source(String slug) {
        return sources.computeIfAbsent(slug, loader);
    }

    FactContext read(SampleText sample) {
        // Not computeIfAbsent: reading is long, and the eldest may have to go.
        FactContext known = read.get(sample.text());
        if (known == null) {
            known = new FactContext(reader.read(sample.text()));
            read.put(sample.text(), known);
        }
        return known;
    }

    /** A sample by its number, as {@link KnowledgeSource#leading()} counts. */
    FactContext read(String slug, int number) {
        return read(source(slug).leading().toList().get(number));
    }

    /** The entry of an article, with nothing derived. */
    public KnowledgeEntry entry(String slug, FrequencyTable frequencies) {
        KnowledgeSource source = source(slug);
        return new KnowledgeEntry(
                source.slug(),
                source.originalLanguage(),
                source.contentHash(),
                source.texts(),
                source.affects(),
                source.attribution(),
                source.signatures(),
                List.of(),
                source.leading().map(sample -> terms(sample, frequencies)).toList());
    }

    private SampleTerms terms(SampleText sample, FrequencyTable frequencies) {
        FactTable facts = read(sample).table();
        List<String> found = facts.all().stream()
                .filter(fact -> !NOT_FOUND_BY.contains(fact.type()))
                .map(Fact::term)
                .distinct()
                .limit(MOST_TERMS)
                .toList();
        return new SampleTerms(sample.name(), found, SampleFacts.comparedTerms(facts, frequencies));
    }

    /** Makes room for the articles that come next. */
    void forget(String slug) {
        sources.remove(slug);
    }
}
