package dev.culprit.engine.signature;

import dev.culprit.paste.fact.Fact;
import dev.culprit.paste.fact.FactType;
import java.util.List;
import java.util.Set;

/** A predicate on the presence of a library or interpreter, and on its version: {@code gevent >=1.0 <1.1}. */
final class VersionPredicate extends CompiledPredicate {

    private final FactType type;
    private final String name;
    private final VersionBounds bounds;

    VersionPredicate(Predicate source, FactType type, String name, VersionBounds bounds, double nats) {
        super(source, nats);
        this.type = type;
        this.name = name;
        this.bounds = bounds;
    }

    @Override
    Set<String> requiredTerms() {
        return Set.of(Fact.term(type, name));
    }

    @Override
    public List<Fact> satisfying(FactContext facts) {
        return facts.of(type, name).stream()
                .filter(fact -> bounds.hold(name, fact.detail()) == Containment.YES)
                .toList();
    }

    /** A paste need not show a library; only a version out of bounds speaks against. */
    @Override
    Outcome absence(FactContext facts) {
        List<Fact> seen = facts.of(type, name);
        boolean outside =
                !seen.isEmpty() && seen.stream().allMatch(fact -> bounds.hold(name, fact.detail()) == Containment.NO);
        return outside ? Outcome.CONTRADICTING : Outcome.MISSING;
    }

    @Override
    String instead(FactContext facts) {
        List<Fact> seen = facts.of(type, name);
        return seen.isEmpty() ? "" : (name + " " + seen.get(0).detail()).strip();
    }
}
