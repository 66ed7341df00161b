package dev.culprit.diagnosis;

import dev.culprit.article.Predicate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Asks what would separate articles that are tied. */
final class Separator {

    private final FactContext facts;

    Separator(FactContext facts) {
        this.facts = facts;
    }

    /** For each article the most telling of what it alone asks for and the paste does not show. */
    List<Telling> between(List<KnownArticle> tied) {
        List<Telling> telling = new ArrayList<>();
        for (KnownArticle article : tied) {
            Set<Predicate> others = new HashSet<>();
            tied.stream()
                    .filter(other -> !other.slug().equals(article.slug()))
                    .flatMap(KnownArticle::wanted)
                    .forEach(predicate -> others.add(predicate.source()));
            article.wanted()
                    .filter(predicate -> !others.contains(predicate.source()))
                    .filter(predicate -> predicate.satisfying(facts).isEmpty())
                    .max(Comparator.comparingDouble(CompiledPredicate::nats))
                    .ifPresent(predicate -> telling.add(new Telling(
                            article.slug(),
                            predicate.kind().key(),
                            predicate.source().value())));
        }
        return telling;
    }
}
