package dev.culprit.engine.knowledge;

import dev.culprit.engine.knowledge.KnowledgeEntry.SampleTerms;
import dev.culprit.engine.signature.Assessment;
import dev.culprit.engine.signature.Evidence;
import dev.culprit.engine.signature.FactTable;
import dev.culprit.engine.signature.FrequencyTable;
import dev.culprit.engine.signature.Outcome;
import dev.culprit.engine.signature.Signature.Limit;
import dev.culprit.engine.signature.Term;
import dev.culprit.paste.fact.Fact;
import dev.culprit.paste.fact.FactType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjDoubleConsumer;

/**
 * The facts of a sample that a paste is compared with, to suggest related articles. Each counts by how rare it is; a
 * similarity with a sample is never a claim.
 */
public final class SampleFacts {

    private static final Set<FactType> COMPARED = EnumSet.of(
            FactType.EXCEPTION,
            FactType.MESSAGE,
            FactType.FRAME,
            FactType.WARNING,
            FactType.LOG,
            FactType.BLOCKED_IN,
            FactType.MODULE);

    /** Beyond these the rest of a long dump adds nothing. */
    private static final int MOST_FACTS = 60;

    private final String name;
    private final Map<Term, Double> nats;

    private SampleFacts(String name, Map<Term, Double> nats) {
        this.name = name;
        this.nats = nats;
    }

    /** The terms of a sample that are compared: the rarest, rarest first, in the order of the text where they are equal. */
    public static List<String> comparedTerms(FactTable sample, FrequencyTable frequencies) {
        Map<Term, Double> nats = new LinkedHashMap<>();
        for (Fact fact : sample.all()) {
            if (COMPARED.contains(fact.type())) {
                nats.computeIfAbsent(Term.of(fact), term -> frequencies.of(term.type(), term.value()));
            }
        }
        return nats.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_FACTS)
                .map(entry -> entry.getKey().toString())
                .toList();
    }

    /** Weighs the terms of a sample. */
    static SampleFacts of(SampleTerms sample, FrequencyTable frequencies) {
        Map<Term, Double> nats = new LinkedHashMap<>();
        for (String text : sample.compared()) {
            Term term = Term.parse(text);
            nats.put(term, frequencies.of(term.type(), term.value()));
        }
        return new SampleFacts(sample.name(), nats);
    }

    String name() {
        return name;
    }

    /** Information in nats of what would be compared of a paste, if it were a sample. */
    public static double nats(FactTable paste, FrequencyTable frequencies) {
        double[] nats = COMPARED.stream()
                .flatMapToDouble(
                        type -> paste.values(type).keySet().stream().mapToDouble(value -> frequencies.of(type, value)))
                .sorted()
                .toArray();
        double sum = 0;
        for (int i = Math.max(0, nats.length - MOST_FACTS); i < nats.length; i++) {
            sum += nats[i];
        }
        return sum;
    }

    /** Its terms, each with its information in nats. */
    void each(ObjDoubleConsumer<Term> consumer) {
        nats.forEach(consumer::accept);
    }

    /**
     * Which of the sample's facts the paste shares; those first.
     *
     * @param pasteNats information of the paste's own facts
     */
    public Assessment compare(FactTable paste, double pasteNats) {
        List<Evidence> shared = new ArrayList<>();
        List<Evidence> missing = new ArrayList<>();
        nats.forEach((term, weight) -> {
            List<Fact> seen = paste.of(term.type(), term.value());
            (seen.isEmpty() ? missing : shared).add(evidence(term, weight, seen));
        });
        double satisfied = shared.stream().mapToDouble(Evidence::weight).sum();
        shared.addAll(missing);
        double coverage = pasteNats == 0 ? 0 : Math.min(1, satisfied / pasteNats);
        return new Assessment(name, Outcome.MISSING, shared, Limit.RELATED, coverage);
    }

    private static Evidence evidence(Term term, double weight, List<Fact> seen) {
        if (seen.isEmpty()) {
            return new Evidence(Outcome.MISSING, term.type().key(), term.value(), "", weight, 0, null);
        }
        Fact first = seen.get(0);
        return new Evidence(
                Outcome.SATISFIED, term.type().key(), term.value(), first.value(), weight, first.line(), first.span());
    }
}
