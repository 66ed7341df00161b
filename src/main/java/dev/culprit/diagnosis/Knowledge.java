package dev.culprit.diagnosis;

import dev.culprit.paste.Fact;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All articles at one moment, made ready for diagnosis. Immutable. */
final class Knowledge {

    static final Knowledge EMPTY = new Knowledge("", List.of());

    private final String stamp;
    private final Map<String, KnownArticle> bySlug = new LinkedHashMap<>();
    private final Map<Long, KnownArticle> byClue = new HashMap<>();
    private final TermNumbers frequency = new TermNumbers();
    private final AnchorIndex anchors;

    Knowledge(String stamp, Collection<KnownArticle> articles) {
        this.stamp = stamp;
        Map<String, Integer> counts = new HashMap<>();
        for (KnownArticle article : articles) {
            bySlug.put(article.slug(), article);
            article.clueIds().forEach(id -> byClue.put(id, article));
            article.terms().forEach(term -> counts.merge(term, 1, Integer::sum));
        }
        counts.forEach(frequency::put);
        anchors = new AnchorIndex(articles);
    }

    String stamp() {
        return stamp;
    }

    Collection<KnownArticle> articles() {
        return bySlug.values();
    }

    Optional<KnownArticle> article(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    @Nullable
    KnownArticle ofClue(long id) {
        return byClue.get(id);
    }

    /** In how many articles the term of a fact occurs; 0 when no article knows it. */
    int frequency(Fact fact) {
        return frequency.get(fact.type(), fact.value(), 0);
    }

    /** The articles of which a signature can hold. */
    Collection<KnownArticle> anchored(FactTable facts) {
        return anchors.find(facts);
    }
}
