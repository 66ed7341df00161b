package dev.culprit.engine.verdict;

import dev.culprit.engine.signature.Condition;
import dev.culprit.engine.signature.PredicateKind;
import dev.culprit.engine.signature.Signature;
import dev.culprit.engine.signature.SignatureReview.Fault;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Finds conditions that no exception, thread or line can meet, and places in a chain in which nothing stands. */
final class ScopeFaults {

    private static final Set<PredicateKind> OF_LINES = EnumSet.of(PredicateKind.WARNING);
    private static final Set<PredicateKind> OF_STACKS = EnumSet.of(
            PredicateKind.EXCEPTION,
            PredicateKind.CHAIN,
            PredicateKind.MESSAGE,
            PredicateKind.FRAME,
            PredicateKind.BLOCKED_IN,
            PredicateKind.WAITER,
            PredicateKind.STACK);
    private static final Set<PredicateKind> NOT_OF_THREADS = EnumSet.of(
            PredicateKind.EXCEPTION,
            PredicateKind.CHAIN,
            PredicateKind.MESSAGE,
            PredicateKind.TEXT,
            PredicateKind.WARNING,
            PredicateKind.LOG);

    private ScopeFaults() {}

    static void find(Signature signature, Consumer<Fault> faults) {
        scopes(signature, faults);
        alone(signature, faults);
    }

    private static void scopes(Signature signature, Consumer<Fault> faults) {
        signature.threads().stream()
                .flatMap(condition -> condition.predicates().stream())
                .filter(predicate -> NOT_OF_THREADS.contains(predicate.kind()))
                .forEach(predicate -> faults.accept(new Fault(
                        "is impossible: under \"threads\" stands " + SignatureReviewer.quoted(predicate)
                                + ", which no thread of a dump shows",
                        "frame, module, file or blocked-in there, and the rest under \"all\"")));
        Stream.of(signature.all(), signature.any())
                .flatMap(List::stream)
                .filter(condition -> has(condition, OF_LINES) && has(condition, OF_STACKS))
                .forEach(condition -> faults.accept(new Fault(
                        "is impossible: "
                                + SignatureReviewer.quoted(
                                        condition.predicates().get(0))
                                + " and its neighbours never stand in one line or exception",
                        "an entry of its own for each, as in \"- warning: ...\" and \"- exception: ...\"")));
    }

    /** Every traceback has a first and a last exception: a place needs something that stands in it. */
    private static void alone(Signature signature, Consumer<Fault> faults) {
        Stream.of(signature.all(), signature.any(), signature.none())
                .flatMap(List::stream)
                .filter(condition -> condition.predicates().stream().allMatch(one -> one.kind() == PredicateKind.CHAIN))
                .forEach(condition -> faults.accept(new Fault(
                        "is empty: "
                                + SignatureReviewer.quoted(
                                        condition.predicates().get(0)) + " stands alone",
                        "what stands in that place in the same entry, as in \"{exception: KeyError, chain: first}\"")));
    }

    private static boolean has(Condition condition, Set<PredicateKind> kinds) {
        return condition.predicates().stream().anyMatch(predicate -> kinds.contains(predicate.kind()));
    }
}
