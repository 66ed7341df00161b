package dev.culprit.diagnosis;

import dev.culprit.article.Condition;
import dev.culprit.article.Predicate;
import dev.culprit.article.PredicateKind;
import dev.culprit.article.Signature;
import dev.culprit.paste.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

    /** Statements of a near miss that are looked at for what must be absent. */
    private static final int MOST_ABSENT = 12;

    private final SignatureDerivation rules;
    private final List<SampleReading> samples;
    private final List<FactTable> nearMisses;
    private final OtherSamples others;
    private final Set<String> covered = new HashSet<>();
    private final List<Derived> found = new ArrayList<>();
    private final Map<Signature, Integer> elsewhere = new HashMap<>();

    Derivation(
            SignatureDerivation rules, List<SampleReading> samples, List<FactTable> nearMisses, OtherSamples others) {
        this.rules = rules;
        this.samples = samples;
        this.nearMisses = nearMisses;
        this.others = others;
    }

    List<Derived> found() {
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

    private long gain(Draft draft) {
        return draft.samples().stream().filter(name -> !covered.contains(name)).count();
    }

    /** Samples that it covers, less what it says too little and what others show too. */
    private double worth(Draft draft) {
        double told = draft.has(PredicateKind.TEXT)
                ? Math.min(1, draft.words() / MANY_WORDS)
                : Math.min(1, draft.compiled().leastNats() / ENOUGH);
        return gain(draft) * told * told / (1 + elsewhere(draft));
    }

    private int elsewhere(Draft draft) {
        return elsewhere.computeIfAbsent(draft.signature(), others::showing);
    }

    /** The draft, or with its place in the chain or a frame, so that neither near misses nor others show it. */
    private Optional<Draft> special(Draft draft) {
        if (isNobodyElses(draft)) {
            return Optional.of(draft);
        }
        for (List<Condition> more : more(draft)) {
            Optional<Draft> special = rules.draft(more, List.of(), List.of(), samples)
                    .filter(this::isNobodyElses)
                    .filter(one -> gain(one) > 0);
            if (special.isPresent()) {
                return special;
            }
        }
        boolean many = draft.samples().size() > elsewhere(draft) && isOfMost(draft);
        // What it would add few samples to is only what surrounds the bug.
        return many && 2 * gain(draft) >= draft.samples().size()
                ? Optional.of(draft).filter(this::isUnlikeNearMisses).or(() -> without(draft))
                : Optional.empty();
    }

    /** The draft, where what only the near misses say is absent. */
    private Optional<Draft> without(Draft draft) {
        List<Condition> none = new ArrayList<>();
        for (FactTable near : nearMisses) {
            if (SignatureDerivation.holds(draft.compiled(), near)) {
                Optional<Condition> absent = Statement.of(near).stream()
                        .limit(MOST_ABSENT)
                        .filter(statement -> Words.of(statement.text()).size() >= SURE_WORDS)
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

    private boolean isNobodyElses(Draft draft) {
        return elsewhere(draft) == 0 && isUnlikeNearMisses(draft);
    }

    private boolean isUnlikeNearMisses(Draft draft) {
        return nearMisses.stream().noneMatch(near -> SignatureDerivation.holds(draft.compiled(), near));
    }

    /** At least half of the samples, and three: what samples share by chance they do not share so often. */
    private boolean isOfMost(Draft draft) {
        return draft.samples().size() >= 3 && 2 * draft.samples().size() >= samples.size();
    }

    /** One sample must say much that nobody else says. */
    private boolean isSupported(Draft draft) {
        if (draft.ordinary()) {
            return isOfMost(draft);
        }
        boolean brief = draft.compiled().leastNats() < VerdictRule.KNOWN_FLOOR && !draft.has(PredicateKind.EXCEPTION);
        if (brief && draft.has(PredicateKind.TEXT)) {
            return isOfMost(draft);
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
                && elsewhere(draft) == 0;
        Signature signature = new Signature(
                "derived-" + (found.size() + 1),
                draft.signature().all(),
                List.of(),
                draft.signature().none(),
                draft.signature().threads(),
                0);
        boolean plain = text
                && signature.none().isEmpty()
                && !draft.has(PredicateKind.FRAME)
                && !draft.has(PredicateKind.CHAIN);
        found.add(new Derived(
                signature,
                rules.draft(signature.all(), signature.none(), signature.threads(), samples)
                        .orElseThrow()
                        .compiled(),
                draft.samples(),
                sure ? Finding.Tier.STRONG : Finding.Tier.FAIR,
                !plain));
        covered.addAll(draft.samples());
    }
}
