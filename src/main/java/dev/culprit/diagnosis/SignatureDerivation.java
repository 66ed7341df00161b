package dev.culprit.diagnosis;

import dev.culprit.article.Condition;
import dev.culprit.article.Predicate;
import dev.culprit.article.PredicateKind;
import dev.culprit.article.Signature;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Derives signatures from the samples of an article that states none: one for each way in which they show the bug.
 * What is said counts first, with what distinguishes it from the near misses and from the samples of other articles;
 * where nothing is said that tells, the stacks.
 */
final class SignatureDerivation {

    private static final int MOST_SIGNATURES = 8;

    private final PredicateCompiler compiler;
    private final TextCandidates texts;

    SignatureDerivation(Background background) {
        compiler = new PredicateCompiler(background);
        texts = new TextCandidates(background);
    }

    /** The signatures, those that most samples show first; empty when nothing tells the samples from others. */
    List<Derived> derive(List<SampleReading> samples, List<FactTable> nearMisses, OtherSamples others) {
        List<Draft> drafts = new ArrayList<>();
        for (List<Condition> way : texts.of(samples)) {
            draft(way, List.of(), samples).ifPresent(drafts::add);
        }
        Run run = new Run(samples, nearMisses, others);
        run.cover(drafts, false);
        List<Draft> stacks = new ArrayList<>();
        for (StackCandidates.Way way : StackCandidates.of(run.open())) {
            draft(way.all(), way.threads(), samples).ifPresent(stacks::add);
        }
        run.cover(stacks, true);
        return run.found;
    }

    /**
     * A signature that may be taken.
     *
     * @param samples names of those for which it holds
     */
    private record Draft(Signature signature, CompiledSignature compiled, Set<String> samples) {

        int words() {
            return signature.all().stream()
                    .flatMap(condition -> condition.predicates().stream())
                    .mapToInt(predicate -> predicate.value().length())
                    .sum();
        }

        boolean isSaid() {
            return signature.all().stream()
                    .flatMap(condition -> condition.predicates().stream())
                    .noneMatch(predicate -> predicate.kind() == PredicateKind.LOG);
        }
    }

    private Optional<Draft> draft(List<Condition> all, List<Condition> threads, List<SampleReading> samples) {
        Signature signature = new Signature("derived", all, List.of(), List.of(), threads, 0);
        CompiledSignature compiled = CompiledSignature.of(signature, compiler);
        if (compiled.leastNats() < VerdictRule.LIKELY_FLOOR) {
            return Optional.empty();
        }
        Set<String> holds = new LinkedHashSet<>();
        for (SampleReading sample : samples) {
            if (holds(compiled, sample.facts())) {
                holds.add(sample.name());
            }
        }
        return holds.isEmpty() ? Optional.empty() : Optional.of(new Draft(signature, compiled, holds));
    }

    static boolean holds(CompiledSignature signature, FactTable facts) {
        return signature.mayHold(facts) && signature.evaluate(facts).outcome() == Outcome.SATISFIED;
    }

    /** One derivation: takes drafts until each sample is covered, or nothing is left that may be taken. */
    private final class Run {

        private final List<SampleReading> samples;
        private final List<FactTable> nearMisses;
        private final OtherSamples others;
        private final Set<String> covered = new HashSet<>();
        private final List<Derived> found = new ArrayList<>();
        private final Map<Signature, Integer> shown = new HashMap<>();

        Run(List<SampleReading> samples, List<FactTable> nearMisses, OtherSamples others) {
            this.samples = samples;
            this.nearMisses = nearMisses;
            this.others = others;
        }

        List<SampleReading> open() {
            return samples.stream()
                    .filter(sample -> !covered.contains(sample.name()))
                    .toList();
        }

        void cover(List<Draft> drafts, boolean stacks) {
            List<Draft> left = new ArrayList<>(drafts);
            while (found.size() < MOST_SIGNATURES) {
                left.removeIf(draft -> gain(draft) == 0);
                Optional<Draft> best = left.stream()
                        .max(Comparator.comparingDouble(this::worth)
                                .thenComparing(Draft::words, Comparator.reverseOrder())
                                .thenComparing(draft -> draft.signature().toString()));
                if (best.isEmpty()) {
                    return;
                }
                left.remove(best.get());
                special(best.get()).ifPresent(draft -> take(draft, stacks));
            }
        }

        private long gain(Draft draft) {
            return draft.samples().stream()
                    .filter(name -> !covered.contains(name))
                    .count();
        }

        /** Samples that it covers first, and then how much it says. */
        private double worth(Draft draft) {
            double said = draft.isSaid() ? 1 : 0.5;
            double special = 1.0 / (1 + elsewhere(draft));
            return gain(draft) * said * special + draft.compiled().leastNats() / 1_000;
        }

        private int elsewhere(Draft draft) {
            return shown.computeIfAbsent(draft.signature(), others::showing);
        }

        /** The draft, or with a frame that all its samples share, so that neither near misses nor others show it. */
        private Optional<Draft> special(Draft draft) {
            if (isSpecial(draft)) {
                return Optional.of(draft);
            }
            List<SampleReading> own = samples.stream()
                    .filter(sample -> draft.samples().contains(sample.name()))
                    .toList();
            if (own.size() < 2 || !draft.signature().threads().isEmpty()) {
                return Optional.empty();
            }
            for (Condition more : StackCandidates.distinctive(own)) {
                List<Condition> all = new ArrayList<>(draft.signature().all());
                all.add(more);
                Optional<Draft> special = draft(all, List.of(), samples).filter(this::isSpecial);
                if (special.isPresent() && special.get().samples().size() >= 2) {
                    return special;
                }
            }
            return Optional.empty();
        }

        private boolean isSpecial(Draft draft) {
            return elsewhere(draft) == 0 && nearMisses.stream().noneMatch(near -> holds(draft.compiled(), near));
        }

        private void take(Draft draft, boolean stacks) {
            boolean sure = !stacks && draft.samples().size() >= 2 && draft.isSaid();
            String name = "derived-" + (found.size() + 1);
            Signature signature = new Signature(
                    name,
                    draft.signature().all(),
                    List.of(),
                    List.of(),
                    draft.signature().threads(),
                    0);
            found.add(new Derived(
                    signature,
                    CompiledSignature.of(signature, compiler),
                    draft.samples(),
                    sure ? Finding.Tier.STRONG : Finding.Tier.FAIR));
            covered.addAll(draft.samples());
        }
    }

    static Condition condition(PredicateKind kind, String value) {
        return new Condition(List.of(new Predicate(kind, value)));
    }
}
