package dev.culprit.diagnosis;

import dev.culprit.article.Signature;
import dev.culprit.article.SignatureTerms;
import dev.culprit.paste.fact.FactType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The samples of all articles by the terms of their facts; each is read only when a signature may hold for it. */
final class SampleCorpus {

    /** Samples that are kept read: kin articles ask for the same ones. */
    private static final int MOST_READ = 400;

    /** Of more samples than these that may show it, nothing that many others show is anybody's own. */
    private static final int MOST_ASKED = 40;

    /** Articles from which on it does not matter how many more there are. */
    private static final int MANY = 4;

    private record Stored(String slug, String text, Set<String> terms) {}

    private final List<Stored> samples = new ArrayList<>();
    private final Map<String, List<Stored>> byTerm = new HashMap<>();
    private final Function<String, FactTable> reader;
    private final CompiledSignatures compiler;
    private final Map<String, FactTable> read = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, FactTable> eldest) {
            return size() > MOST_READ;
        }
    };

    /** Compiles what is asked for. */
    interface CompiledSignatures {
        CompiledSignature of(Signature signature);
    }

    SampleCorpus(Function<String, FactTable> reader, CompiledSignatures compiler) {
        this.reader = reader;
        this.compiler = compiler;
    }

    void add(String slug, String text, List<String> terms) {
        Stored stored = new Stored(slug, text, new HashSet<>(terms));
        samples.add(stored);
        terms.forEach(
                term -> byTerm.computeIfAbsent(term, key -> new ArrayList<>(2)).add(stored));
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
        CompiledSignature compiled = compiler.of(signature);
        Set<String> found = new HashSet<>();
        for (Stored sample : may) {
            boolean open = found.size() < MANY && !found.contains(sample.slug());
            if (open && SignatureDerivation.holds(compiled, read.computeIfAbsent(sample.text(), reader))) {
                found.add(sample.slug());
            }
        }
        return found.size();
    }
}
