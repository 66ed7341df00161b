package dev.culprit.engine.derivation;

import dev.culprit.engine.signature.FactContext;
import dev.culprit.engine.signature.PredicateKind;
import dev.culprit.engine.signature.Signature.Limit;
import dev.culprit.engine.verdict.VerdictRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One derivation for one article: takes the best of what may be asked until every sample is covered. */
final class Derivation {

    private static final int MOST_SIGNATURES = 10;

    /** Information from which on a text says enough to stand on one sample. */
    private static final double ENOUGH = 8;

    /** Words of a text that say all that words can, and those of one that may be sure. */
    private static final double MANY_WORDS = 5;

    private static final int SURE_WORDS = 3;

    private final List<SampleReading> samples;
    private final Refiner specialiser;
    private final Set<String> covered = new HashSet<>();
    private final List<Draft> found = new ArrayList<>();

    Derivation(
            SignatureDerivation rules, List<SampleReading> samples, List<FactContext> nearMisses, OtherSamples others) {
        this.samples = samples;
        this.specialiser = new Refiner(rules, samples, nearMisses, others);
    }

    List<Draft> found() {
        return List.copyOf(found);
    }

    /** The samples for which nothing was taken yet. */
    List<SampleReading> open() {
        return samples.stream()
                .filter(sample -> !covered.contains(sample.name()))
                .toList();
    }

    void reopen(Collection<SampleReading> again) {
        again.forEach(sample -> covered.remove(sample.name()));
    }

    /** Takes of the drafts; what exceptions and warnings say may be sure. */
    void cover(List<Draft> drafts, boolean said) {
        List<Draft> left = new ArrayList<>(drafts);
        while (found.size() < MOST_SIGNATURES) {
            left.removeIf(draft -> gain(draft) == 0);
            Optional<Draft> best = left.stream()
                    .max(Comparator.comparingDouble(this::worth)
                            .thenComparing(Draft::length, Comparator.reverseOrder())
                            .thenComparing(draft -> draft.signature().toString()));
            if (best.isEmpty()) {
                return;
            }
            left.remove(best.get());
            special(best.get()).filter(this::isSupported).ifPresent(draft -> take(draft, said));
        }
    }

    /**
     * Takes also what is said by most samples, and by more of them than anything that was taken: each sample is covered
     * by what it alone says, but another paste will say only what they have in common.
     */
    void widen(List<Draft> drafts) {
        drafts.stream()
                .filter(draft ->
                        found.stream().noneMatch(taken -> taken.samples().containsAll(draft.samples())))
                .sorted(Comparator.comparingInt(
                                (Draft draft) -> -draft.samples().size())
                        .thenComparing(Comparator.comparingInt(Draft::words).reversed())
                        .thenComparing(Draft::length)
                        .thenComparing(draft -> draft.signature().toString()))
                .limit(MOST_SIGNATURES)
                .flatMap(draft -> specialiser.ofMost(draft).stream())
                .findFirst()
                .ifPresent(draft -> take(draft, false));
    }

    private long gain(Draft draft) {
        return draft.samples().stream().filter(name -> !covered.contains(name)).count();
    }

    /** Samples that it covers, less what it says too little and what others show too. */
    private double worth(Draft draft) {
        double told = draft.has(PredicateKind.TEXT)
                ? Math.min(1, draft.words() / MANY_WORDS)
                : Math.min(1, draft.compiled().leastNats() / ENOUGH);
        return gain(draft) * told * told / (1 + specialiser.elsewhere(draft));
    }

    /** The draft, or a form of it that nobody else shows; else, where most samples show it, with its near misses absent. */
    private Optional<Draft> special(Draft draft) {
        if (specialiser.isNobodyElses(draft)) {
            return Optional.of(draft);
        }
        Optional<Draft> special =
                specialiser.special(draft).filter(one -> gain(one) > 0).findFirst();
        // What it would add few samples to is only what surrounds the bug.
        return special.isPresent() || 2 * gain(draft) < draft.samples().size() ? special : specialiser.ofMost(draft);
    }

    /** One sample must say much that nobody else says. */
    private boolean isSupported(Draft draft) {
        if (draft.ordinary()) {
            return specialiser.isOfMost(draft);
        }
        boolean brief = draft.compiled().leastNats() < VerdictRule.KNOWN_FLOOR && !draft.has(PredicateKind.EXCEPTION);
        if (brief && draft.has(PredicateKind.TEXT)) {
            return specialiser.isOfMost(draft);
        }
        boolean telling = draft.has(PredicateKind.TEXT) && draft.compiled().leastNats() >= ENOUGH;
        return telling || draft.samples().size() >= 2;
    }

    private void take(Draft draft, boolean said) {
        boolean text = draft.has(PredicateKind.TEXT);
        boolean many = draft.samples().size() >= 3 || 2 * draft.samples().size() >= samples.size();
        boolean sure = said
                && many
                && draft.samples().size() >= 2
                && draft.words() >= SURE_WORDS
                && !draft.ordinary()
                && specialiser.elsewhere(draft) == 0;
        boolean plain = text
                && draft.signature().none().isEmpty()
                && !draft.has(PredicateKind.FRAME)
                && !draft.has(PredicateKind.CHAIN);
        found.add(draft.named(
                "derived-" + (found.size() + 1),
                sure ? Limit.KNOWN : Limit.LIKELY,
                // Of more than a text, a part that a cut paste shows says too little.
                plain ? Limit.LIKELY : Limit.RELATED));
        covered.addAll(draft.samples());
    }
}
