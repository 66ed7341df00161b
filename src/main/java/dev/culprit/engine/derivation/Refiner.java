package dev.culprit.engine.derivation;

import dev.culprit.engine.signature.Condition;
import dev.culprit.engine.signature.FactContext;
import dev.culprit.engine.signature.Predicate;
import dev.culprit.engine.signature.PredicateKind;
import dev.culprit.engine.signature.Signature;
import dev.culprit.paste.fact.Tokenizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Adds to a draft what tells the samples of its article from near misses and from the samples of others. */
final class Refiner {

    /** Statements of a near miss that are looked at for what must be absent. */
    private static final int MOST_ABSENT = 12;

    /** Words of what must be absent: fewer may stand anywhere. */
    private static final int LEAST_WORDS = 3;

    private final SignatureDerivation rules;
    private final List<SampleReading> samples;
    private final List<FactContext> nearMisses;
    private final OtherSamples others;
    private final Map<Signature, Integer> elsewhere = new HashMap<>();

    Refiner(SignatureDerivation rules, List<SampleReading> samples, List<FactContext> nearMisses, OtherSamples others) {
        this.rules = rules;
        this.samples = samples;
        this.nearMisses = nearMisses;
        this.others = others;
    }

    /** In how many other articles a sample shows it. */
    int elsewhere(Draft draft) {
        return elsewhere.computeIfAbsent(draft.signature(), others::showing);
    }

    boolean isNobodyElses(Draft draft) {
        return elsewhere(draft) == 0 && isUnlikeNearMisses(draft);
    }

    private boolean isUnlikeNearMisses(Draft draft) {
        return nearMisses.stream().noneMatch(near -> SignatureDerivation.holds(draft.compiled(), near));
    }

    /** The forms of a draft, with its place in the chain or a frame, that neither near misses nor others show. */
    Stream<Draft> special(Draft draft) {
        return more(draft).stream()
                .flatMap(all -> rules.draft(all, List.of(), List.of(), samples).stream())
                .filter(this::isNobodyElses);
    }

    /** The draft, where most samples show it and more than other articles, and what only near misses say is absent. */
    Optional<Draft> ofMost(Draft draft) {
        return draft.samples().size() > elsewhere(draft) && isOfMost(draft)
                ? Optional.of(draft).filter(this::isUnlikeNearMisses).or(() -> without(draft))
                : Optional.empty();
    }

    /** At least half of the samples, and three: what samples share by chance they do not share so often. */
    boolean isOfMost(Draft draft) {
        return draft.samples().size() >= 3 && 2 * draft.samples().size() >= samples.size();
    }

    /** The draft, where what only the near misses say is absent. */
    private Optional<Draft> without(Draft draft) {
        List<Condition> none = new ArrayList<>();
        for (FactContext near : nearMisses) {
            if (SignatureDerivation.holds(draft.compiled(), near)) {
                Optional<Condition> absent = Statement.of(near.table()).stream()
                        .limit(MOST_ABSENT)
                        .filter(statement -> Tokenizer.words(statement.text()).size() >= LEAST_WORDS)
                        .map(statement -> SignatureDerivation.condition(PredicateKind.TEXT, statement.text()))
                        .filter(condition -> rules.draft(List.of(condition), List.of(), List.of(), samples)
                                .isEmpty())
                        .max(Comparator.comparingInt(condition -> others.showing(
                                new Signature("absent", List.of(condition), List.of(), List.of(), List.of(), 0))));
                absent.filter(condition -> !none.contains(condition)).ifPresent(none::add);
            }
        }
        return rules.draft(draft.signature().all(), none, List.of(), samples)
                .filter(one -> isOfMost(one) && isUnlikeNearMisses(one));
    }

    private List<List<Condition>> more(Draft draft) {
        List<List<Condition>> more = new ArrayList<>();
        if (draft.has(PredicateKind.EXCEPTION)) {
            for (String place : List.of("only", "first", "last")) {
                more.add(draft.within(new Predicate(PredicateKind.CHAIN, place)));
            }
        }
        List<SampleReading> own = samples.stream()
                .filter(sample -> draft.samples().contains(sample.name()))
                .toList();
        if (own.size() >= 2 && !draft.signature().all().isEmpty()) {
            StackCandidates.distinctive(own).forEach(condition -> more.add(draft.and(condition)));
        }
        return more;
    }
}
