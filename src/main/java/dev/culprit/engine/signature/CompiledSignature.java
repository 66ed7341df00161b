package dev.culprit.engine.signature;

import dev.culprit.engine.signature.Signature.Limit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A signature made ready for asking. */
public final class CompiledSignature {

    private static final Comparator<ConditionResult> BETTER = Comparator.comparing(ConditionResult::outcome)
            .thenComparing(ConditionResult::satisfiedNats, Comparator.reverseOrder());

    private final String name;
    private final List<CompiledCondition> all;
    private final List<CompiledCondition> any;
    private final List<CompiledCondition> none;
    private final List<CompiledCondition> threads;
    private final Limit atMost;
    private final Limit open;

    private CompiledSignature(
            String name,
            List<CompiledCondition> all,
            List<CompiledCondition> any,
            List<CompiledCondition> none,
            List<CompiledCondition> threads,
            Limit atMost,
            Limit open) {
        this.name = name;
        this.all = all;
        this.any = any;
        this.none = none;
        this.threads = threads;
        this.atMost = atMost;
        this.open = open;
    }

    /**
     * Compiles a signature.
     *
     * @throws IllegalArgumentException when a value is not of the form that its kind wants
     */
    public static CompiledSignature of(Signature signature, PredicateCompiler compiler) {
        return new CompiledSignature(
                signature.name(),
                compile(signature.all(), compiler),
                compile(signature.any(), compiler),
                compile(signature.none(), compiler),
                compile(signature.threads(), compiler),
                signature.atMost(),
                signature.open());
    }

    private static List<CompiledCondition> compile(List<Condition> conditions, PredicateCompiler compiler) {
        return conditions.stream()
                .map(condition -> new CompiledCondition(
                        condition.predicates().stream().map(compiler::compile).toList()))
                .toList();
    }

    String name() {
        return name;
    }

    /** The most that it claims with this outcome. */
    private Limit limit(Outcome outcome) {
        boolean weaker = outcome != Outcome.SATISFIED && open.compareTo(atMost) > 0;
        return weaker ? open : atMost;
    }

    /** The predicates that something of the paste must satisfy. */
    public Stream<CompiledPredicate> wanted() {
        return Stream.of(all, any, threads).flatMap(List::stream).flatMap(condition -> condition.predicates().stream());
    }

    /**
     * The ways in which it can hold, each with the terms of which a paste must show all for it. A way without terms
     * cannot be found by any.
     */
    public List<Set<String>> requiredTerms() {
        Set<String> always = Stream.concat(all.stream(), threads.stream())
                .flatMap(condition -> condition.requiredTerms().stream())
                .collect(Collectors.toSet());
        if (!always.isEmpty() || any.isEmpty()) {
            return List.of(always);
        }
        return any.stream().map(CompiledCondition::requiredTerms).toList();
    }

    /** Whether each of its predicates is satisfied somewhere: cheaper than to ask whether they hold together. */
    public boolean mayHold(FactContext facts) {
        return eachMayHold(all, facts) && anyMayHold(facts) && eachMayHold(threads, facts);
    }

    private static boolean eachMayHold(List<CompiledCondition> conditions, FactContext facts) {
        for (CompiledCondition condition : conditions) {
            if (!condition.mayHold(facts)) {
                return false;
            }
        }
        return true;
    }

    private boolean anyMayHold(FactContext facts) {
        for (CompiledCondition condition : any) {
            if (condition.mayHold(facts)) {
                return true;
            }
        }
        return any.isEmpty();
    }

    /** Information in nats when it holds, with the weakest of its alternatives. */
    public double leastNats() {
        double sum = all.stream().mapToDouble(CompiledCondition::nats).sum()
                + threads.stream().mapToDouble(CompiledCondition::nats).sum();
        return sum + any.stream().mapToDouble(CompiledCondition::nats).min().orElse(0);
    }

    /** Whether that much of it, in nats, can be satisfied. */
    public boolean reaches(double nats, FactContext facts) {
        double sum = 0;
        for (CompiledCondition condition : any) {
            sum = Math.max(sum, condition.reach(facts));
        }
        for (int i = 0; i < all.size() && sum < nats; i++) {
            sum += all.get(i).reach(facts);
        }
        for (int i = 0; i < threads.size() && sum < nats; i++) {
            sum += threads.get(i).reach(facts);
        }
        return sum >= nats;
    }

    /** What the facts say of it. */
    public Assessment evaluate(FactContext facts) {
        List<Evidence> evidence = new ArrayList<>();
        Outcome outcome = Outcome.SATISFIED;
        for (CompiledCondition condition : all) {
            outcome = CompiledCondition.worse(outcome, add(condition.evaluate(facts), evidence));
        }
        if (!any.isEmpty()) {
            outcome = CompiledCondition.worse(outcome, add(best(facts), evidence));
        }
        if (!threads.isEmpty()) {
            outcome = CompiledCondition.worse(outcome, addThreads(facts, evidence));
        }
        for (CompiledCondition condition : none) {
            ConditionResult result = condition.evaluate(facts);
            if (result.outcome() == Outcome.SATISFIED) {
                outcome = Outcome.CONTRADICTING;
                result.evidence().forEach(entry -> evidence.add(against(entry)));
            }
        }
        return new Assessment(name, outcome, evidence, limit(outcome));
    }

    private static Outcome add(ConditionResult result, List<Evidence> evidence) {
        evidence.addAll(result.evidence());
        return result.outcome();
    }

    private ConditionResult best(FactContext facts) {
        ConditionResult best = any.get(0).evaluate(facts);
        for (CompiledCondition condition : any.subList(1, any.size())) {
            ConditionResult other = condition.evaluate(facts);
            best = BETTER.compare(other, best) < 0 ? other : best;
        }
        return best;
    }

    private static Evidence against(Evidence entry) {
        return new Evidence(
                Outcome.CONTRADICTING,
                entry.fact(),
                entry.value(),
                entry.found(),
                entry.weight(),
                entry.line(),
                entry.span());
    }

    private Outcome addThreads(FactContext facts, List<Evidence> evidence) {
        List<List<ConditionResult>> options =
                threads.stream().map(entry -> entry.evaluateInThreads(facts)).toList();
        @Nullable ConditionResult[] chosen = ThreadAssignment.assign(options);
        Outcome outcome = Outcome.SATISFIED;
        for (int i = 0; i < chosen.length; i++) {
            ConditionResult result = chosen[i];
            if (result != null) {
                evidence.addAll(result.evidence());
            } else {
                ConditionResult unassigned = threads.get(i).evaluate(facts);
                boolean taken = unassigned.outcome() == Outcome.SATISFIED;
                unassigned.evidence().forEach(entry -> evidence.add(taken ? against(entry) : entry));
                outcome = CompiledCondition.worse(outcome, taken ? Outcome.CONTRADICTING : unassigned.outcome());
            }
        }
        return outcome;
    }
}
