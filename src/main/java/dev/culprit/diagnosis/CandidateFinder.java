package dev.culprit.diagnosis;

import dev.culprit.article.Clue;
import dev.culprit.paste.Fact;
import dev.culprit.paste.FactType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.stereotype.Component;

/** Finds the articles that resemble a paste: those with a clue that knows some of its rarest facts. */
@Component
class CandidateFinder {

    private static final int TIES = 4;

    /** Lucene adds up in any order: sums of the same weights differ in the last places. */
    private static final float SUM_ERROR = 1e-4f;

    private final EntityManagerFactory entityManagers;
    private final DiagnosisSettings settings;

    CandidateFinder(EntityManagerFactory entityManagers, DiagnosisSettings settings) {
        this.entityManagers = entityManagers;
        this.settings = settings;
    }

    /** Those that the index finds most alike. */
    Collection<KnownArticle> alike(FactTable facts, Knowledge knowledge) {
        Map<String, KnownArticle> found = new HashMap<>();
        List<Term> terms = rarest(facts, knowledge);
        for (Long id : terms.isEmpty() ? List.<Long>of() : clues(terms)) {
            KnownArticle article = knowledge.ofClue(id);
            if (article != null) {
                found.put(article.slug(), article);
            }
        }
        return found.values();
    }

    /** Terms that some article knows, rarest first; facts of structure before words where they are equally rare. */
    private List<Term> rarest(FactTable facts, Knowledge knowledge) {
        List<Term> known = new ArrayList<>();
        for (Fact fact : facts.all()) {
            int frequency = knowledge.frequency(fact);
            if (frequency > 0 && facts.isFirst(fact)) {
                known.add(new Term(fact.term(), frequency, fact.type()));
            }
        }
        known.sort(Comparator.comparingInt(Term::frequency).thenComparing(Term::type));
        return known.stream().limit(settings.terms()).toList();
    }

    /**
     * The clues that know most of these terms, the rare ones more. The weights are our own: Lucene's depend on what was
     * deleted and not yet merged, and the same knowledge must give the same answer. For the same reason all that are as
     * good as the last are taken, up to four times as many. The projections are answered by the index: the database is
     * not asked.
     */
    private List<Long> clues(List<Term> terms) {
        try (EntityManager entityManager = entityManagers.createEntityManager()) {
            SearchSession session = Search.session(entityManager);
            List<Hit> hits = session.search(Clue.class)
                    .select(projection -> projection
                            .composite()
                            .from(projection.id(Long.class), projection.score())
                            .as(Hit::new))
                    .where(predicate -> {
                        var any = predicate.bool();
                        terms.forEach(term -> any.should(predicate
                                .match()
                                .field("terms")
                                .matching(term.text())
                                .constantScore()
                                .boost(term.weight())));
                        return any;
                    })
                    .fetchHits(settings.candidates() * TIES);
            return best(hits, settings.candidates());
        }
    }

    static List<Long> best(List<Hit> hits, int wanted) {
        float least = hits.size() <= wanted ? 0 : hits.get(wanted - 1).score() - SUM_ERROR;
        return hits.stream().filter(hit -> hit.score() >= least).map(Hit::clue).toList();
    }

    /** A clue that the index found. */
    record Hit(Long clue, float score) {}

    /**
     * A term that some article knows.
     *
     * @param frequency in how many clues it is
     */
    private record Term(String text, int frequency, FactType type) {

        /** A term of one clue weighs as much as eleven that a thousand clues have. */
        float weight() {
            return (float) (1 / (1 + Math.log(frequency) / Math.log(2)));
        }
    }
}
