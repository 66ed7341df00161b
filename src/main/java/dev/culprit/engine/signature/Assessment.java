package dev.culprit.engine.signature;

import dev.culprit.engine.signature.Signature.Limit;
import java.util.List;

/**
 * What the facts say of one clue of an article.
 *
 * @param clue name of the signature or sample
 * @param outcome satisfied when all of it holds; missing when the rest cannot be told; contradicting otherwise
 * @param evidence predicate by predicate
 * @param limit the most that a signature claims with this outcome
 * @param coverage of a sample: share of the paste's information that the sample holds, 0 to 1; 0 for a signature
 */
public record Assessment(String clue, Outcome outcome, List<Evidence> evidence, Limit limit, double coverage) {

    /** Of a signature. */
    public Assessment(String clue, Outcome outcome, List<Evidence> evidence, Limit limit) {
        this(clue, outcome, evidence, limit, 0);
    }

    public Assessment {
        evidence = List.copyOf(evidence);
    }

    public double nats(Outcome outcome) {
        double sum = 0;
        for (Evidence entry : evidence) {
            if (entry.outcome() == outcome) {
                sum += entry.weight();
            }
        }
        return sum;
    }

    /** Nats of what is satisfied. */
    public double satisfied() {
        return nats(Outcome.SATISFIED);
    }

    /** Share of the clue's information that is satisfied, 0 to 1. */
    public double share() {
        double rest = nats(Outcome.MISSING) + nats(Outcome.CONTRADICTING);
        return rest == 0 ? 1 : satisfied() / (satisfied() + rest);
    }
}
