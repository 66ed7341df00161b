package dev.culprit.diagnosis;

import dev.culprit.article.Clue;
import dev.culprit.paste.Fact;
import dev.culprit.paste.FactType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.stereotype.Component;

/** Finds the articles worth evaluating: those with a clue that knows one of the paste's rarest facts. */
@Component
class CandidateFinder {

    private final EntityManagerFactory entityManagers;
    private final DiagnosisSettings settings;

    CandidateFinder(EntityManagerFactory entityManagers, DiagnosisSettings settings) {
        this.entityManagers = entityManagers;
        this.settings = settings;
    }

    /** All of which a signature can hold, and those that the index finds most alike. */
    Collection<KnownArticle> find(FactTable facts, Knowledge knowledge) {
        Map<String, KnownArticle> candidates = new LinkedHashMap<>();
        knowledge.anchored(facts).forEach(article -> candidates.put(article.slug(), article));
        List<String> terms = rarest(facts, knowledge);
        if (!terms.isEmpty()) {
            for (Long id : clues(terms)) {
                KnownArticle article = knowledge.ofClue(id);
                if (article != null) {
                    candidates.putIfAbsent(article.slug(), article);
                }
            }
        }
        return candidates.values();
    }

    /** Terms that some article knows, rarest first; facts of structure before words where they are equally rare. */
    private List<String> rarest(FactTable facts, Knowledge knowledge) {
        record Term(String text, int frequency, FactType type) {}
        List<Term> known = new ArrayList<>();
        for (Fact fact : facts.all()) {
            int frequency = knowledge.frequency(fact);
            if (frequency > 0 && facts.isFirst(fact)) {
                known.add(new Term(fact.term(), frequency, fact.type()));
            }
        }
        known.sort(Comparator.comparingInt(Term::frequency).thenComparing(Term::type));
        return known.stream().limit(settings.terms()).map(Term::text).toList();
    }

    /** The projection on the identifier is answered by the index: the database is not asked. */
    private List<Long> clues(List<String> terms) {
        try (EntityManager entityManager = entityManagers.createEntityManager()) {
            SearchSession session = Search.session(entityManager);
            return session.search(Clue.class)
                    .select(projection -> projection.id(Long.class))
                    .where(predicate -> {
                        var any = predicate.bool();
                        terms.forEach(term ->
                                any.should(predicate.match().field("terms").matching(term)));
                        return any;
                    })
                    .fetchHits(settings.candidates());
        }
    }
}
