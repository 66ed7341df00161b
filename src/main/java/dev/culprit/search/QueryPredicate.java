package dev.culprit.search;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** Turns a query into conditions on the index: most of its words in any field, and better so in one piece. */
final class QueryPredicate {

    private static final int FORGIVEN_WORDS = 6;
    private static final int FORGIVEN_LENGTH = 5;
    private static final int TWICE_FORGIVEN_LENGTH = 9;

    private final SearchPredicateFactory f;
    private final Query query;

    QueryPredicate(SearchPredicateFactory f, Query query) {
        this.f = f;
        this.query = query;
    }

    PredicateFinalStep where(String language, String tag) {
        BooleanPredicateClausesStep<?, ?> all = f.bool();
        all.filter(f.match().field("readers").matching(language));
        if (!tag.isEmpty()) {
            all.filter(f.match().field("article.tags").matching(tag));
        }
        return all.must(words()).should(inOnePiece());
    }

    private SearchPredicate words() {
        BooleanPredicateClausesStep<?, ?> words = f.bool();
        int forgiven = 0;
        for (String word : query.words()) {
            boolean forgive = forgiven < FORGIVEN_WORDS && isForgivable(word);
            forgiven += forgive ? 1 : 0;
            words.should(word(word, forgive));
        }
        words.minimumShouldMatchNumber(query.required());
        return words.toPredicate();
    }

    /** Chinese comes without spaces: a "word" may be a sentence, of which most must be found. */
    private SearchPredicate word(String word, boolean forgive) {
        BooleanPredicateClausesStep<?, ?> anywhere = f.bool();
        anywhere.should(most("title", word, 4));
        anywhere.should(most("summary", word, 2));
        anywhere.should(most("text", word, 1));
        anywhere.should(most("samples", word, 1));
        anywhere.should(most("translations", word, 0.3f));
        anywhere.should(f.phrase().field("identifiers").matching(word));
        anywhere.should(whole(word));
        anywhere.should(f.match().field("article.tags").matching(word).boost(3));
        anywhere.should(f.match().field("article.slug").matching(word).boost(6));
        if (forgive) {
            anywhere.should(almost(word));
        }
        return anywhere.toPredicate();
    }

    private SearchPredicate whole(String word) {
        return f.match()
                .field("identifiers")
                .matching(word)
                .analyzer("identifiers-whole")
                .minimumShouldMatchPercent(100)
                .toPredicate();
    }

    private SearchPredicate almost(String word) {
        int edits = word.length() < TWICE_FORGIVEN_LENGTH ? 1 : 2;
        BooleanPredicateClausesStep<?, ?> almost = f.bool();
        almost.should(f.match().fields("title", "text").matching(word).fuzzy(edits, 1));
        almost.should(
                f.match().field("identifiers").matching(word).fuzzy(edits, 1).analyzer("identifiers-whole"));
        return almost.boost(0.2f).toPredicate();
    }

    private SearchPredicate most(String field, String word, float boost) {
        return f.match()
                .field(field)
                .matching(word)
                .boost(boost)
                .minimumShouldMatch()
                .ifMoreThan(1)
                .thenRequirePercent(70)
                .end()
                .toPredicate();
    }

    private SearchPredicate inOnePiece() {
        BooleanPredicateClausesStep<?, ?> piece = f.bool();
        piece.should(f.phrase().field("title").matching(query.text()).boost(12));
        piece.should(f.phrase().field("summary").matching(query.text()).boost(6));
        piece.should(f.phrase().field("text").matching(query.text()).boost(8));
        piece.should(f.phrase().field("samples").matching(query.text()).boost(8));
        piece.should(f.phrase().field("identifiers").matching(query.text()).boost(4));

        return piece.toPredicate();
    }

    private static boolean isForgivable(String word) {
        return word.length() >= FORGIVEN_LENGTH
                && word.chars().allMatch(c -> c < 128 && (Character.isLetter(c) || c == '_' || c == '-'));
    }
}
