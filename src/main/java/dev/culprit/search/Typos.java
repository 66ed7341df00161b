package dev.culprit.search;

import java.util.List;
import java.util.Optional;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.MatchPredicateOptionsStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * Forgives the typos of one query. A word is almost found where each of its terms is found, a longer term with one or two
 * letters changed. How many is asked of each term, as the analysis cuts it, never of the word: Lucene gives a term that
 * has fewer letters than it may lose a score below zero, and fails.
 */
final class Typos {

    /** Shorter terms are other words when a letter is changed. */
    private static final int SHORTEST = 5;

    private static final int SHORTEST_FOR_TWO = 9;

    /** Nobody types a longer word by hand, and the automaton of a term grows with it. */
    private static final int LONGEST = 64;

    /** A word of more terms is a sentence of Chinese, say. */
    private static final int MOST_TERMS = 16;

    /** So many terms of a query are looked for with letters changed; it costs more than all the rest. */
    private static final int MOST_FORGIVEN = 8;

    private final SearchPredicateFactory f;
    private final IndexTerms terms;
    private int left = MOST_FORGIVEN;

    Typos(SearchPredicateFactory f, IndexTerms terms) {
        this.f = f;
        this.terms = terms;
    }

    /** Finds the word with typos; empty when no term of it may have one. */
    Optional<SearchPredicate> almost(String word) {
        List<String> prose = terms.of(word, "prose-query");
        List<String> names = terms.of(word, "identifiers-whole");
        int forgiven = Math.max(forgivable(prose), forgivable(names));
        if (forgiven == 0 || forgiven > left || prose.size() > MOST_TERMS || names.size() > MOST_TERMS) {
            return Optional.empty();
        }
        left -= forgiven;
        BooleanPredicateClausesStep<?, ?> anywhere = f.bool();
        anywhere.should(all("title", prose));
        anywhere.should(all("text", prose));
        anywhere.should(all("identifiers", names));
        return Optional.of(anywhere.boost(0.2f).toPredicate());
    }

    private SearchPredicate all(String field, List<String> terms) {
        BooleanPredicateClausesStep<?, ?> all = f.bool();
        terms.forEach(term -> all.must(term(field, term)));
        return terms.isEmpty() ? f.matchNone().toPredicate() : all.toPredicate();
    }

    private MatchPredicateOptionsStep<?> term(String field, String term) {
        MatchPredicateOptionsStep<?> exact =
                f.match().field(field).matching(term).skipAnalysis();
        int edits = edits(term);
        return edits == 0 ? exact : exact.fuzzy(edits, 1);
    }

    private static int forgivable(List<String> terms) {
        return (int) terms.stream().filter(term -> edits(term) > 0).count();
    }

    /** Letters that may be changed. A digit is never a typo: numbers of errors differ by one. */
    static int edits(String term) {
        int length = term.length();
        if (length < SHORTEST || length > LONGEST || !term.chars().allMatch(Typos::isLetter)) {
            return 0;
        }
        return length < SHORTEST_FOR_TWO ? 1 : 2;
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || c == '_';
    }
}
