package dev.culprit.search;

import java.util.Locale;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** Turns a query into conditions on the index: most of its words in any field, and better so in one piece. */
final class QueryPredicate {

    /** More than any words can weigh. */
    private static final float BY_NAME = 10_000;

    private final SearchPredicateFactory f;
    private final Query query;
    private final Typos typos;

    QueryPredicate(SearchPredicateFactory f, Query query, IndexTerms terms) {
        this.f = f;
        this.query = query;
        this.typos = new Typos(f, terms);
    }

    PredicateFinalStep where(String language, String tag) {
        BooleanPredicateClausesStep<?, ?> all = f.bool();
        all.filter(f.match().field("readers").matching(language));
        if (!tag.isEmpty()) {
            all.filter(f.match().field("article.tags").matching(tag));
        }
        return all.must(words()).should(inOnePiece()).should(byName());
    }

    private SearchPredicate words() {
        BooleanPredicateClausesStep<?, ?> words = f.bool();
        query.words().forEach(word -> words.should(word(word)));
        words.minimumShouldMatchNumber(query.required());
        return words.toPredicate();
    }

    /** Chinese comes without spaces: a "word" may be a sentence, of which most must be found. */
    private SearchPredicate word(String word) {
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
        typos.almost(word).ifPresent(anywhere::should);
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

    /** An article's own name finds it first, whatever others say with the same words. */
    private PredicateFinalStep byName() {
        return f.match()
                .field("article.slug")
                .matching(query.text().toLowerCase(Locale.ROOT))
                .constantScore()
                .boost(BY_NAME);
    }
}
