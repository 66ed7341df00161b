package dev.culprit.engine.derivation;

import dev.culprit.engine.derivation.SampleReading.ObservedStack;
import dev.culprit.engine.signature.Condition;
import dev.culprit.engine.signature.Predicate;
import dev.culprit.engine.signature.PredicateKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What stacks of two samples have in common: the exception and where it was raised, threads and what they wait for. */
final class StackCandidates {

    private static final int MOST_FRAMES = 3;
    private static final int MOST_THREADS = 3;

    /** Pairs of samples that are compared. */
    private static final int MOST_SAMPLES = 12;

    private StackCandidates() {}

    /** A way to ask for stacks. */
    record Way(List<Condition> all, List<Condition> threads) {}

    static Set<Way> of(List<SampleReading> samples) {
        Set<Way> ways = new LinkedHashSet<>();
        int end = Math.min(MOST_SAMPLES, samples.size());
        for (int i = 0; i < end; i++) {
            for (int j = i + 1; j < end; j++) {
                raised(samples.get(i), samples.get(j), ways);
                threads(samples.get(i), samples.get(j), ways);
            }
        }
        return ways;
    }

    private static void raised(SampleReading one, SampleReading other, Set<Way> ways) {
        for (ObservedStack left : one.raised()) {
            for (ObservedStack right : other.raised()) {
                List<String> frames = common(left, right);
                if (left.what().equals(right.what()) && !frames.isEmpty()) {
                    for (int count = 1; count <= Math.min(MOST_FRAMES, frames.size()); count++) {
                        ways.add(new Way(
                                List.of(condition(PredicateKind.EXCEPTION, left.what(), frames, count)), List.of()));
                    }
                }
            }
        }
    }

    private static void threads(SampleReading one, SampleReading other, Set<Way> ways) {
        List<Condition> entries = new ArrayList<>();
        List<ObservedStack> left = new ArrayList<>(one.threads());
        List<ObservedStack> right = new ArrayList<>(other.threads());
        while (entries.size() < MOST_THREADS && !left.isEmpty() && !right.isEmpty()) {
            ObservedStack best = left.get(0);
            ObservedStack match = right.get(0);
            for (ObservedStack mine : left) {
                for (ObservedStack theirs : right) {
                    boolean more =
                            common(mine, theirs).size() > common(best, match).size();
                    if (mine.what().equals(theirs.what())
                            && (more || !best.what().equals(match.what()))) {
                        best = mine;
                        match = theirs;
                    }
                }
            }
            List<String> frames = common(best, match);
            if (!best.what().equals(match.what()) || frames.size() < 2) {
                break;
            }
            entries.add(condition(PredicateKind.BLOCKED_IN, best.what(), frames, frames.size()));
            left.remove(best);
            right.remove(match);
        }
        for (int count = 1; count <= entries.size(); count++) {
            ways.add(new Way(List.of(), List.copyOf(entries.subList(0, count))));
        }
    }

    private static Condition condition(PredicateKind kind, String what, List<String> frames, int count) {
        List<Predicate> predicates = new ArrayList<>();
        if (!what.isEmpty()) {
            predicates.add(new Predicate(kind, what));
        }
        frames.subList(0, count).forEach(frame -> predicates.add(new Predicate(PredicateKind.FRAME, frame)));
        return new Condition(predicates);
    }

    private static List<String> common(ObservedStack one, ObservedStack other) {
        List<String> frames = new ArrayList<>(one.frames());
        frames.retainAll(new HashSet<>(other.frames()));
        return frames;
    }

    /** Frames of exceptions that all of the samples show: what may tell them from others. */
    static List<Condition> distinctive(List<SampleReading> samples) {
        Set<String> common = new LinkedHashSet<>();
        samples.get(0).raised().forEach(stack -> common.addAll(stack.frames()));
        for (SampleReading sample : samples) {
            Set<String> own = new HashSet<>();
            sample.raised().forEach(stack -> own.addAll(stack.frames()));
            common.retainAll(own);
        }
        return common.stream()
                .map(frame -> SignatureDerivation.condition(PredicateKind.FRAME, frame))
                .toList();
    }
}
