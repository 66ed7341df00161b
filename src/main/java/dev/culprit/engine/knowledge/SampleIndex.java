package dev.culprit.engine.knowledge;

import dev.culprit.engine.signature.FactTable;
import dev.culprit.engine.signature.Term;
import dev.culprit.paste.fact.FactType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells how much of each sample a paste shares: one walk over the facts of the paste serves all samples. */
public final class SampleIndex {

    /** A sample that has a fact, and what the fact tells there. */
    private record Holding(int sample, double nats) {}

    private final Map<FactType, Map<String, List<Holding>>> holdings = new EnumMap<>(FactType.class);
    private final Map<SampleFacts, Integer> numbers = new HashMap<>();

    SampleIndex(Collection<KnownArticle> articles) {
        for (KnownArticle article : articles) {
            for (SampleFacts sample : article.samples()) {
                int number = numbers.size();
                numbers.put(sample, number);
                sample.each((term, nats) -> add(term, new Holding(number, nats)));
            }
        }
    }

    private void add(Term term, Holding holding) {
        holdings.computeIfAbsent(term.type(), type -> new HashMap<>())
                .computeIfAbsent(term.value(), value -> new ArrayList<>(1))
                .add(holding);
    }

    /** What a paste shares with each sample. */
    Shared shared(FactTable paste) {
        double[] nats = new double[numbers.size()];
        holdings.forEach((type, byValue) -> {
            for (String value : paste.values(type).keySet()) {
                for (Holding holding : byValue.getOrDefault(value, List.of())) {
                    nats[holding.sample()] += holding.nats();
                }
            }
        });
        return new Shared(nats);
    }

    /** Information in nats of the facts that a paste shares with samples. */
    public final class Shared {

        private final double[] nats;

        private Shared(double[] nats) {
            this.nats = nats;
        }

        /** The same of one sample; 0 of one that is not in the index. */
        public double with(SampleFacts sample) {
            Integer number = numbers.get(sample);
            return number == null ? 0 : nats[number];
        }
    }
}
