package dev.culprit.engine.signature;

import dev.culprit.paste.fact.Fact;
import dev.culprit.paste.fact.FactType;
import dev.culprit.paste.fact.Scope;
import java.util.List;
import java.util.Set;

/**
 * The predicate {@code kind: single-thread}: the process has one thread only. A dump that lists several contradicts
 * it; one stack that may have been picked out of many cannot tell.
 */
final class AlonePredicate extends CompiledPredicate {

    static final String VALUE = "single-thread";

    AlonePredicate(Predicate source, double nats) {
        super(source, nats);
    }

    @Override
    Set<String> requiredTerms() {
        return Set.of();
    }

    @Override
    public List<Fact> satisfying(FactContext facts) {
        return facts.of(FactType.KIND, VALUE);
    }

    @Override
    Outcome absence(FactContext facts) {
        long threads = facts.scopes().stream()
                .filter(scope -> scope.kind() == Scope.Kind.THREAD)
                .count();
        return threads > 1 ? Outcome.CONTRADICTING : Outcome.MISSING;
    }

    @Override
    String instead(FactContext facts) {
        return "";
    }
}
