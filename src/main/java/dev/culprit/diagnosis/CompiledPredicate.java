package dev.culprit.diagnosis;

import dev.culprit.article.Predicate;
import dev.culprit.article.PredicateKind;
import dev.culprit.paste.Fact;
import java.util.List;

/** A predicate made ready for asking: what facts satisfy it, and what their absence means. */
abstract class CompiledPredicate {

    private final Predicate source;
    private final double nats;

    CompiledPredicate(Predicate source, double nats) {
        this.source = source;
        this.nats = nats;
    }

    Predicate source() {
        return source;
    }

    PredicateKind kind() {
        return source.kind();
    }

    /** Information in nats when it is satisfied. */
    double nats() {
        return nats;
    }

    /** The facts that satisfy it. */
    abstract List<Fact> satisfying(FactTable facts);

    /** What it means that no fact satisfies it: {@code MISSING} or {@code CONTRADICTING}. */
    abstract Outcome absence(FactTable facts);

    /** What the paste shows in its place, for people; empty when nothing. */
    abstract String instead(FactTable facts);
}
