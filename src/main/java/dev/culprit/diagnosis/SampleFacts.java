package dev.culprit.diagnosis;

import dev.culprit.paste.fact.Fact;
import dev.culprit.paste.fact.FactType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjDoubleConsumer;

/**
 * What a sample of an article shows, for articles that state no signature. Facts count by how rare they are; a paste
 * that shares most of what is rare in the sample is likely of the same bug.
 */
final class SampleFacts {

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
    private final Map<String, Fact> facts;
    private final Map<String, Double> nats;

    private SampleFacts(String name, Map<String, Fact> facts, Map<String, Double> nats) {
        this.name = name;
        this.facts = facts;
        this.nats = nats;
    }

    /** The rarest facts of a sample. */
    static SampleFacts of(String name, FactTable table, Background background) {
        List<Map.Entry<String, Fact>> comparable =
                new ArrayList<>(table.byTerm().entrySet());
        comparable.removeIf(entry -> !COMPARED.contains(entry.getValue().type()));
        Map<String, Double> nats = new LinkedHashMap<>();
        for (Map.Entry<String, Fact> entry : comparable) {
            nats.put(
                    entry.getKey(),
                    background.of(entry.getValue().type(), entry.getValue().value()));
        }
        comparable.sort((one, other) ->
                Double.compare(nats.getOrDefault(other.getKey(), 0.0), nats.getOrDefault(one.getKey(), 0.0)));
        Map<String, Fact> kept = new LinkedHashMap<>();
        comparable.stream().limit(MOST_FACTS).forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
        nats.keySet().retainAll(kept.keySet());
        return new SampleFacts(name, kept, nats);
    }

    String name() {
        return name;
    }

    /** Information in nats of what would be compared of a paste, if it were a sample. */
    static double nats(FactTable paste, Background background) {
        double[] nats = COMPARED.stream()
                .flatMapToDouble(
                        type -> paste.values(type).keySet().stream().mapToDouble(value -> background.of(type, value)))
                .sorted()
                .toArray();
        double sum = 0;
        for (int i = Math.max(0, nats.length - MOST_FACTS); i < nats.length; i++) {
            sum += nats[i];
        }
        return sum;
    }

    /** Its facts, each with its information in nats. */
    void each(ObjDoubleConsumer<Fact> consumer) {
        facts.forEach((term, fact) -> consumer.accept(fact, nats.getOrDefault(term, 0.0)));
    }

    /**
     * Which of the sample's facts the paste shares; those first.
     *
     * @param pasteNats information of the paste's own facts
     */
    ClueResult compare(FactTable paste, double pasteNats) {
        List<Evidence> shared = new ArrayList<>();
        List<Evidence> missing = new ArrayList<>();
        for (Map.Entry<String, Fact> entry : facts.entrySet()) {
            Fact wanted = entry.getValue();
            Fact seen = paste.byTerm().get(entry.getKey());
            (seen == null ? missing : shared)
                    .add(new Evidence(
                            seen == null ? Outcome.MISSING : Outcome.SATISFIED,
                            wanted.type().key(),
                            wanted.value(),
                            seen == null ? "" : seen.value(),
                            nats.getOrDefault(entry.getKey(), 0.0),
                            seen == null ? 0 : seen.line(),
                            seen == null ? null : seen.span()));
        }
        double satisfied = shared.stream().mapToDouble(Evidence::weight).sum();
        shared.addAll(missing);
        double coverage = pasteNats == 0 ? 0 : Math.min(1, satisfied / pasteNats);
        return new ClueResult(name, Outcome.MISSING, shared, coverage);
    }
}
