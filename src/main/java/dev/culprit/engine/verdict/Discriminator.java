package dev.culprit.engine.verdict;

import dev.culprit.engine.knowledge.KnownArticle;
import dev.culprit.engine.signature.CompiledPredicate;
import dev.culprit.engine.signature.FactContext;
import dev.culprit.engine.signature.Predicate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Asks what would separate articles that are tied. */
final class Discriminator {

    private final FactContext facts;

    Discriminator(FactContext facts) {
        this.facts = facts;
    }

    /** For each article the most telling of what it alone asks for and the paste does not show. */
    List<DistinguishingFact> between(List<KnownArticle> tied) {
        List<DistinguishingFact> telling = new ArrayList<>();
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
                    .ifPresent(predicate -> telling.add(new DistinguishingFact(
                            article.slug(),
                            predicate.kind().key(),
                            predicate.source().value())));
        }
        return telling;
    }
}
