package dev.culprit.engine.signature;

import dev.culprit.paste.fact.Fact;
import java.util.List;
import java.util.Set;

/** A predicate made ready for asking: what facts satisfy it, and what their absence means. */
public abstract class CompiledPredicate {

    private final Predicate source;
    private final double nats;

    CompiledPredicate(Predicate source, double nats) {
        this.source = source;
        this.nats = nats;
    }

    public Predicate source() {
        return source;
    }

    public PredicateKind kind() {
        return source.kind();
    }

    /** Information in nats when it is satisfied. */
    public double nats() {
        return nats;
    }

    /** Terms that a paste shows whenever it is satisfied, see {@link SignatureIndex}; empty when there are none. */
    abstract Set<String> requiredTerms();

    /** Whether any fact satisfies it as it stands; a damaged text need not count. */
    boolean mayHold(FactContext facts) {
        return !satisfying(facts).isEmpty();
    }

    /** Whether something may satisfy it, damaged or not: cheap, and false only where {@link #satisfying} finds nothing. */
    boolean isWithinReach(FactContext facts) {
        return !satisfying(facts).isEmpty();
    }

    /** The facts that satisfy it. */
    public abstract List<Fact> satisfying(FactContext facts);

    /** What it means that no fact satisfies it: {@code MISSING} or {@code CONTRADICTING}. */
    abstract Outcome absence(FactContext facts);

    /**
     * The same of one exception, thread or line.
     *
     * @param elsewhere another one satisfies it: that speaks against, unless this one is cut
     */
    Outcome absenceIn(int scope, boolean elsewhere, FactContext facts) {
        if (!elsewhere) {
            return absence(facts);
        }
        boolean cut = scope >= 0
                && scope < facts.scopes().size()
                && facts.scopes().get(scope).cut();
        return cut || facts.paste().truncated() ? Outcome.MISSING : Outcome.CONTRADICTING;
    }

    /** What the paste shows in its place, for people; empty when nothing. */
    abstract String instead(FactContext facts);
}
