package dev.culprit.diagnosis;

import dev.culprit.paste.Fact;
import dev.culprit.paste.FactType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds every signature that can hold: each is kept under one term that a paste must show for it, the one that the
 * fewest signatures ask for. What holds is so never lost among the likenesses that the fact index is asked for.
 */
final class AnchorIndex {

    private final Map<String, List<KnownArticle>> byTerm = new HashMap<>();
    private final Map<String, KnownArticle> always = new LinkedHashMap<>();

    AnchorIndex(Collection<KnownArticle> articles) {
        Map<String, Integer> frequency = new HashMap<>();
        articles.forEach(article -> article.signatures()
                .forEach(signature -> signature
                        .anchors()
                        .forEach(way -> way.forEach(term -> frequency.merge(term, 1, Integer::sum)))));
        articles.forEach(article -> article.signatures()
                .forEach(signature -> signature.anchors().forEach(way -> add(article, way, frequency))));
    }

    private void add(KnownArticle article, Set<String> way, Map<String, Integer> frequency) {
        String rarest = null;
        for (String term : way) {
            boolean rarer = rarest == null || rank(term, frequency) < rank(rarest, frequency);
            rarest = rarer ? term : rarest;
        }
        if (rarest == null) {
            always.put(article.slug(), article);
            return;
        }
        List<KnownArticle> articles = byTerm.computeIfAbsent(rarest, term -> new ArrayList<>(1));
        if (articles.isEmpty() || !articles.get(articles.size() - 1).slug().equals(article.slug())) {
            articles.add(article);
        }
    }

    /** Of terms that are asked for equally often, words and functions are rarer in the world than types and modules. */
    private static double rank(String term, Map<String, Integer> frequency) {
        boolean telling = term.startsWith("word:") || term.startsWith("function:");
        return frequency.getOrDefault(term, 0) + (telling ? 0 : 0.5) - Math.min(0.4, term.length() / 100.0);
    }

    /** The articles of which a signature can hold, and those of which one cannot be found by any term. */
    Collection<KnownArticle> find(FactTable facts) {
        Map<String, KnownArticle> found = new LinkedHashMap<>(always);
        for (Fact fact : facts.byTerm().values()) {
            add(fact.term(), found);
            if (fact.type() == FactType.FRAME) {
                add(function(fact.value()), found);
            }
        }
        facts.texts().words().forEach(word -> add(word(word), found));
        return found.values();
    }

    private void add(String term, Map<String, KnownArticle> found) {
        byTerm.getOrDefault(term, List.of()).forEach(article -> found.putIfAbsent(article.slug(), article));
    }

    /** The term of a word of a text. */
    static String word(String word) {
        return Fact.term(FactType.WORD, word);
    }

    /** The term of the last name of a frame: what a signature names may leave out the module. */
    static String function(String frame) {
        return "function:" + frame.substring(frame.lastIndexOf('.') + 1);
    }
}
