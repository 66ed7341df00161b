package dev.culprit.engine.derivation;

import dev.culprit.engine.knowledge.KnowledgeEntry;
import dev.culprit.engine.signature.CompiledSignature;
import dev.culprit.engine.signature.PredicateCompiler;
import dev.culprit.engine.signature.Signature;
import dev.culprit.engine.signature.SignatureTerms;
import dev.culprit.paste.fact.FactType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The samples of all articles by the terms of their facts; each is read only when a signature may hold for it. */
final class SampleCorpus {

    /** Of more samples than these that may show it, nothing that many others show is anybody's own. */
    private static final int MOST_ASKED = 40;

    /** Articles from which on it does not matter how many more there are. */
    private static final int MANY = 4;

    /** The sample of that number, as {@link KnowledgeSource#leading()} counts. */
    private record Stored(String slug, int number, Set<String> terms) {}

    private final List<Stored> samples = new ArrayList<>();
    private final Map<String, List<Stored>> byTerm = new HashMap<>();
    private final SampleReader reader;
    private final PredicateCompiler compiler;

    SampleCorpus(Iterable<KnowledgeEntry> articles, SampleReader reader, PredicateCompiler compiler) {
        this.reader = reader;
        this.compiler = compiler;
        articles.forEach(this::add);
    }

    private void add(KnowledgeEntry article) {
        for (int number = 0; number < article.samples().size(); number++) {
            List<String> terms = article.samples().get(number).found();
            Stored stored = new Stored(article.slug(), number, new HashSet<>(terms));
            samples.add(stored);
            terms.forEach(term ->
                    byTerm.computeIfAbsent(term, key -> new ArrayList<>(2)).add(stored));
        }
    }

    /** The samples of all articles but one. */
    OtherSamples but(String slug) {
        return signature -> showing(signature, slug);
    }

    private int showing(Signature signature, String but) {
        List<String> terms = SignatureTerms.of(signature).stream()
                .filter(term ->
                        !term.startsWith(FactType.MESSAGE.key() + ":") && !term.startsWith(FactType.LOG.key() + ":"))
                .toList();
        List<Stored> fewest = samples;
        for (String term : terms) {
            List<Stored> having = byTerm.getOrDefault(term, List.of());
            fewest = having.size() < fewest.size() ? having : fewest;
        }
        List<Stored> may = fewest.stream()
                .filter(sample -> !sample.slug().equals(but) && sample.terms().containsAll(terms))
                .limit(MOST_ASKED)
                .toList();
        CompiledSignature compiled = CompiledSignature.of(signature, compiler);
        Set<String> found = new HashSet<>();
        for (Stored sample : may) {
            boolean open = found.size() < MANY && !found.contains(sample.slug());
            if (open && SignatureDerivation.holds(compiled, reader.read(sample.slug(), sample.number()))) {
                found.add(sample.slug());
            }
        }
        return found.size();
    }
}
