package dev.culprit.engine.derivation;

import dev.culprit.engine.signature.CompiledSignature;
import dev.culprit.engine.signature.Condition;
import dev.culprit.engine.signature.Predicate;
import dev.culprit.engine.signature.PredicateKind;
import dev.culprit.engine.signature.Signature;
import dev.culprit.engine.signature.Signature.Limit;
import dev.culprit.paste.fact.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A signature that may be derived.
 *
 * @param signature what a paste must show
 * @param compiled the same, made ready
 * @param samples names of the samples for which it holds
 * @param ordinary whether many programs say what it asks for
 */
public record Draft(Signature signature, CompiledSignature compiled, Set<String> samples, boolean ordinary) {

    /** The same as it is taken: with its name, and with how sure it may be. */
    Draft named(String name, Limit atMost, Limit open) {
        Signature taken =
                new Signature(name, signature.all(), List.of(), signature.none(), signature.threads(), atMost, open, 0);
        return new Draft(taken, compiled, samples, ordinary);
    }

    Stream<Predicate> predicates() {
        return Stream.concat(signature.all().stream(), signature.threads().stream())
                .flatMap(condition -> condition.predicates().stream());
    }

    boolean has(PredicateKind kind) {
        return predicates().anyMatch(predicate -> predicate.kind() == kind);
    }

    int length() {
        return predicates().mapToInt(predicate -> predicate.value().length()).sum();
    }

    /** Words of the longest text that it asks for. */
    int words() {
        return predicates()
                .filter(predicate -> predicate.kind() == PredicateKind.TEXT)
                .mapToInt(predicate -> Tokenizer.words(predicate.value()).size())
                .max()
                .orElse(0);
    }

    /** Its conditions and one more. */
    List<Condition> and(Condition more) {
        List<Condition> all = new ArrayList<>(signature.all());
        all.add(more);
        return all;
    }

    /** Its conditions with one more predicate in the first. */
    List<Condition> within(Predicate more) {
        List<Predicate> first = new ArrayList<>(signature.all().get(0).predicates());
        first.add(more);
        List<Condition> all = new ArrayList<>(signature.all());
        all.set(0, new Condition(first));
        return all;
    }
}
