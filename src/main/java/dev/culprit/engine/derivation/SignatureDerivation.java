package dev.culprit.engine.derivation;

import dev.culprit.engine.signature.CompiledSignature;
import dev.culprit.engine.signature.Condition;
import dev.culprit.engine.signature.FactContext;
import dev.culprit.engine.signature.FrequencyTable;
import dev.culprit.engine.signature.Outcome;
import dev.culprit.engine.signature.Predicate;
import dev.culprit.engine.signature.PredicateCompiler;
import dev.culprit.engine.signature.PredicateKind;
import dev.culprit.engine.signature.Signature;
import dev.culprit.engine.signature.TextPattern;
import dev.culprit.engine.verdict.VerdictRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Derives signatures from the samples of an article that states none: one for each way in which they show the bug.
 * What exceptions and warnings say counts first, with what tells it from the near misses and from the samples of other
 * articles; where nothing is said that tells, the stacks and the lines of logs.
 */
final class SignatureDerivation {

    private final FrequencyTable frequencies;
    private final PredicateCompiler compiler;
    private final TextCandidates texts;

    SignatureDerivation(FrequencyTable frequencies) {
        this.frequencies = frequencies;
        compiler = new PredicateCompiler(frequencies);
        texts = new TextCandidates(frequencies);
    }

    /** The signatures; empty when nothing tells the samples from others. The same samples give the same. */
    List<Draft> derive(List<SampleReading> samples, List<FactContext> nearMisses, OtherSamples others) {
        Derivation derivation = new Derivation(this, samples, nearMisses, others);
        List<Draft> said = drafts(texts.said(samples), samples);
        derivation.cover(said, true);
        List<SampleReading> silent = derivation.open();
        derivation.cover(stacks(silent, samples), false);
        // A line of a log may be anybody's: it does not keep a sample from being known by its stack.
        derivation.reopen(silent);
        derivation.cover(drafts(texts.lines(silent), samples), false);
        derivation.widen(said);
        return derivation.found();
    }

    private List<Draft> drafts(Collection<List<Condition>> ways, List<SampleReading> samples) {
        List<Draft> drafts = new ArrayList<>();
        ways.forEach(way -> draft(way, List.of(), List.of(), samples).ifPresent(drafts::add));
        return drafts;
    }

    private List<Draft> stacks(List<SampleReading> open, List<SampleReading> samples) {
        List<Draft> drafts = new ArrayList<>();
        StackCandidates.of(open)
                .forEach(way ->
                        draft(way.all(), List.of(), way.threads(), samples).ifPresent(drafts::add));
        return drafts;
    }

    /** A draft with these conditions; empty when it says too little, or holds for no sample. */
    Optional<Draft> draft(
            List<Condition> all, List<Condition> none, List<Condition> threads, List<SampleReading> samples) {
        Signature signature = new Signature("derived", all, List.of(), none, threads, 0);
        CompiledSignature compiled = compiled(signature);
        if (compiled.leastNats() < VerdictRule.LIKELY_FLOOR) {
            return Optional.empty();
        }
        Set<String> holds = new LinkedHashSet<>();
        for (SampleReading sample : samples) {
            if (holds(compiled, sample.facts())) {
                holds.add(sample.name());
            }
        }
        boolean ordinary = all.stream()
                .flatMap(condition -> condition.predicates().stream())
                .filter(predicate -> predicate.kind() == PredicateKind.TEXT)
                .anyMatch(predicate -> frequencies.isOrdinary(TextPattern.of(predicate.value())));
        return holds.isEmpty() ? Optional.empty() : Optional.of(new Draft(signature, compiled, holds, ordinary));
    }

    CompiledSignature compiled(Signature signature) {
        return CompiledSignature.of(signature, compiler);
    }

    static boolean holds(CompiledSignature signature, FactContext facts) {
        return signature.mayHold(facts) && signature.evaluate(facts).outcome() == Outcome.SATISFIED;
    }

    static Condition condition(PredicateKind kind, String value) {
        return new Condition(List.of(new Predicate(kind, value)));
    }
}
