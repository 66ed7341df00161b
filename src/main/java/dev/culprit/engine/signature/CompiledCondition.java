package dev.culprit.engine.signature;

import dev.culprit.paste.fact.Fact;
import dev.culprit.paste.fact.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Predicates that must hold together in one scope, made ready for asking. */
final class CompiledCondition {

    private final List<CompiledPredicate> predicates;

    CompiledCondition(List<CompiledPredicate> predicates) {
        this.predicates = List.copyOf(predicates);
    }

    List<CompiledPredicate> predicates() {
        return predicates;
    }

    /** Terms that a paste shows whenever it holds. */
    Set<String> requiredTerms() {
        return predicates.stream()
                .flatMap(predicate -> predicate.requiredTerms().stream())
                .collect(Collectors.toSet());
    }

    /** Whether each of its predicates is satisfied somewhere, be it in different scopes. */
    boolean mayHold(FactContext facts) {
        for (CompiledPredicate predicate : predicates) {
            if (!predicate.mayHold(facts)) {
                return false;
            }
        }
        return true;
    }

    /** The most information in nats that can be satisfied of it: cheaper than to ask what is. */
    double reach(FactContext facts) {
        double sum = 0;
        for (CompiledPredicate predicate : predicates) {
            sum += predicate.isWithinReach(facts) ? predicate.nats() : 0;
        }
        return sum;
    }

    /** Information in nats when all of it holds. */
    double nats() {
        return predicates.stream().mapToDouble(CompiledPredicate::nats).sum();
    }

    /** What the facts say, in the scope that fits best. */
    ConditionResult evaluate(FactContext facts) {
        List<List<Fact>> satisfying = satisfying(facts);
        return evaluate(facts, satisfying, bestScope(satisfying));
    }

    /** The results in each thread in which all of it holds. */
    List<ConditionResult> evaluateInThreads(FactContext facts) {
        List<List<Fact>> satisfying = satisfying(facts);
        List<ConditionResult> results = new ArrayList<>();
        for (Scope scope : facts.scopes()) {
            if (scope.kind() == Scope.Kind.THREAD) {
                ConditionResult result = evaluate(facts, satisfying, scope.id());
                if (result.outcome() == Outcome.SATISFIED) {
                    results.add(result);
                }
            }
        }
        return results;
    }

    private List<List<Fact>> satisfying(FactContext facts) {
        List<List<Fact>> found = new ArrayList<>(predicates.size());
        for (CompiledPredicate predicate : predicates) {
            found.add(predicate.satisfying(facts));
        }
        return found;
    }

    /** A scope that shows a predicate several times has it once. */
    private static void addOnce(List<Fact> facts, double information, Map<Integer, Double> nats) {
        if (facts.size() == 1) {
            nats.merge(facts.get(0).scope(), information, Double::sum);
            return;
        }
        Set<Integer> scopes = new HashSet<>();
        for (Fact fact : facts) {
            if (scopes.add(fact.scope())) {
                nats.merge(fact.scope(), information, Double::sum);
            }
        }
    }

    private int bestScope(List<List<Fact>> satisfying) {
        Map<Integer, Double> nats = new HashMap<>(4);
        for (int i = 0; i < predicates.size(); i++) {
            CompiledPredicate predicate = predicates.get(i);
            if (!PredicateCompiler.isGlobal(predicate.kind())) {
                addOnce(satisfying.get(i), predicate.nats(), nats);
            }
        }
        int best = -1;
        double most = -1;
        for (Map.Entry<Integer, Double> scope : nats.entrySet()) {
            // The earlier scope wins a draw, so that the answer does not depend on the order of the map.
            if (scope.getValue() > most || (scope.getValue() == most && scope.getKey() < best)) {
                best = scope.getKey();
                most = scope.getValue();
            }
        }
        return best;
    }

    private ConditionResult evaluate(FactContext facts, List<List<Fact>> satisfying, int scope) {
        @Nullable Fact[] shown = new Fact[predicates.size()];
        Outcome[] outcomes = new Outcome[predicates.size()];
        Outcome worst = Outcome.SATISFIED;
        double nats = 0;
        for (int i = 0; i < shown.length; i++) {
            CompiledPredicate predicate = predicates.get(i);
            Fact fact = inScope(predicate, satisfying.get(i), scope);
            Outcome outcome = fact != null
                    ? Outcome.SATISFIED
                    : predicate.absenceIn(scope, !satisfying.get(i).isEmpty(), facts);
            shown[i] = fact;
            outcomes[i] = outcome;
            worst = worse(worst, outcome);
            nats += fact == null ? 0 : predicate.nats();
        }
        return new ConditionResult(worst, scope, nats, () -> evidence(outcomes, shown, facts));
    }

    private List<Evidence> evidence(Outcome[] outcomes, @Nullable Fact[] shown, FactContext facts) {
        List<Evidence> evidence = new ArrayList<>(shown.length);
        for (int i = 0; i < shown.length; i++) {
            evidence.add(evidence(predicates.get(i), outcomes[i], shown[i], facts));
        }
        return evidence;
    }

    private static @Nullable Fact inScope(CompiledPredicate predicate, List<Fact> facts, int scope) {
        for (Fact fact : facts) {
            if (fact.scope() == scope || fact.scope() < 0 || PredicateCompiler.isGlobal(predicate.kind())) {
                return fact;
            }
        }
        return null;
    }

    static Outcome worse(Outcome one, Outcome other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Evidence evidence(
            CompiledPredicate predicate, Outcome outcome, @Nullable Fact fact, FactContext facts) {
        return new Evidence(
                outcome,
                predicate.kind().key(),
                predicate.source().value(),
                fact == null ? predicate.instead(facts) : fact.value(),
                predicate.nats(),
                fact == null ? 0 : fact.line(),
                fact == null ? null : fact.span());
    }
}
