package dev.culprit.engine.verdict;

import dev.culprit.engine.signature.Evidence;
import dev.culprit.engine.signature.Outcome;
import dev.culprit.engine.signature.PredicateKind;
import dev.culprit.paste.block.Block;
import dev.culprit.paste.block.ExceptionInfo;
import dev.culprit.paste.block.Paste;
import dev.culprit.paste.block.Traceback;
import dev.culprit.paste.place.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Puts the articles that fit a paste in order. The stronger goes before the weaker; among equals the special before
 * the general, the cause before what followed from it, and what is said earlier before what is said later.
 */
final class Ranking {

    /** Of more than these nobody is shown anything. */
    private static final int MOST = 12;

    /** Facts of a whole block or paste: that they hold says nothing about what stands inside. */
    private static final Set<String> WIDE = Set.of(
            PredicateKind.KIND.key(),
            PredicateKind.LANGUAGE.key(),
            PredicateKind.LIBRARY.key(),
            PredicateKind.RUNTIME.key());

    private static final Comparator<Candidate> STRONGEST_FIRST = Comparator.comparing(Candidate::strength)
            .thenComparing(Comparator.comparingDouble(Ranking::weight).reversed())
            .thenComparing(finding -> finding.article().slug());

    /** What an author states goes before what was derived from samples, unless that says much more. */
    private static double weight(Candidate finding) {
        return finding.nats() - (finding.article().isDerived() ? VerdictRule.MARGIN : 0);
    }

    private final Paste paste;

    Ranking(Paste paste) {
        this.paste = paste;
    }

    /** The findings, best first. */
    List<Candidate> rank(List<Candidate> findings) {
        List<Candidate> ranked = new ArrayList<>(findings);
        ranked.sort(STRONGEST_FIRST);
        int end = Math.min(MOST, ranked.size());
        for (int i = 1; i < end; i++) {
            // Each rises above those that it beats; what it cannot beat stops it.
            for (int at = i; at > 0 && beats(ranked.get(at), ranked.get(at - 1)); at--) {
                Candidate lower = ranked.get(at - 1);
                ranked.set(at - 1, ranked.get(at));
                ranked.set(at, lower);
            }
        }
        return ranked;
    }

    private boolean beats(Candidate one, Candidate other) {
        if (one.strength() != other.strength() || !one.isComplete() || !other.isComplete() || covers(other, one)) {
            return false;
        }
        return covers(one, other) || precedes(one, other);
    }

    /** How a finding stands to the first. */
    Relation standing(Candidate first, Candidate other) {
        if (other.article().slug().equals(first.article().slug())) {
            return Relation.FIRST;
        }
        if (other.strength() != first.strength() || !other.isComplete()) {
            // Reading on the same subject is no answer: there is nothing to tell apart.
            boolean claimed =
                    first.strength() == Candidate.Strength.FAIR && other.strength() == Candidate.Strength.FAIR;
            boolean tied = claimed && !first.isComplete() && isClose(first, other);
            return tied ? Relation.TIED : lost(other);
        }
        if (covers(first, other)) {
            return Relation.MORE_GENERAL;
        }
        if (place(first).chain() == place(other).chain() && place(first).chain() >= 0) {
            return place(first).link() < place(other).link() ? Relation.CONSEQUENCE : close(first, other);
        }
        return place(first).block() == place(other).block() ? close(first, other) : Relation.ALSO;
    }

    private static Relation close(Candidate first, Candidate other) {
        return isClose(first, other) ? Relation.TIED : Relation.WEAKER;
    }

    private static boolean isClose(Candidate first, Candidate other) {
        return first.nats() - other.nats() < VerdictRule.MARGIN;
    }

    private static Relation lost(Candidate other) {
        if (VerdictRule.isFixed(other) && other.isComplete()) {
            return Relation.OTHER_VERSION;
        }
        if (other.isSimilarity()) {
            return Relation.ALIKE;
        }
        return switch (other.result().outcome()) {
            case SATISFIED -> Relation.WEAKER;
            case MISSING -> Relation.INCOMPLETE;
            case CONTRADICTING -> Relation.CONTRADICTED;
        };
    }

    /** All that speaks for the other lies within what speaks for the one, and more speaks for the one. */
    static boolean covers(Candidate one, Candidate other) {
        return explains(one, other) && !explains(other, one);
    }

    private static boolean explains(Candidate one, Candidate other) {
        return other.result().evidence().stream()
                .filter(evidence -> evidence.outcome() == Outcome.SATISFIED)
                .allMatch(evidence -> one.result().evidence().stream().anyMatch(mine -> explains(mine, evidence)));
    }

    private static boolean explains(Evidence mine, Evidence other) {
        if (mine.outcome() != Outcome.SATISFIED) {
            return false;
        }
        Span wide = mine.span();
        Span narrow = other.span();
        boolean within = wide != null
                && narrow != null
                && !WIDE.contains(mine.fact())
                && wide.start() <= narrow.start()
                && wide.end() >= narrow.end();
        boolean same = mine.fact().equals(other.fact()) && mine.value().equals(other.value());
        return same || (within && !WIDE.contains(other.fact()));
    }

    /** Whether the one is the cause: earlier in the same chain; or, of another block, simply earlier. */
    private boolean precedes(Candidate one, Candidate other) {
        Place mine = place(one);
        Place theirs = place(other);
        if (mine.chain() >= 0 && mine.chain() == theirs.chain()) {
            return mine.link() < theirs.link();
        }
        return mine.block() < theirs.block();
    }

    /**
     * Where a finding holds.
     *
     * @param block index of the block of its weightiest evidence; -1 for none
     * @param chain the same for tracebacks; -1 for other blocks
     * @param link index of the exception in the chain
     */
    private record Place(int block, int chain, int link) {}

    private Place place(Candidate finding) {
        int at = finding.result().evidence().stream()
                .filter(evidence -> evidence.outcome() == Outcome.SATISFIED && !WIDE.contains(evidence.fact()))
                .filter(evidence -> evidence.span() != null)
                .max(Comparator.comparingDouble(Evidence::weight))
                .map(Evidence::span)
                .map(Span::start)
                .orElse(-1);
        List<Block> blocks = paste.blocks();
        int found = -1;
        // A block inside of another, an exception that a log line names, comes after it and is the closer one.
        for (int i = 0; i < blocks.size() && blocks.get(i).span().start() <= at; i++) {
            found = at < blocks.get(i).span().end() ? i : found;
        }
        if (found >= 0 && blocks.get(found) instanceof Traceback traceback) {
            return new Place(found, found, link(traceback.exceptions(), at));
        }
        return new Place(found, -1, 0);
    }

    private static int link(List<ExceptionInfo> chain, int at) {
        for (int i = 0; i < chain.size(); i++) {
            if (at <= chain.get(i).span().end()) {
                return i;
            }
        }
        return chain.size();
    }
}
