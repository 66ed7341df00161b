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
 * fewest signatures ask for, and is looked at when the paste shows all the others too. What holds is so never lost
 * among the likenesses that the fact index is asked for.
 */
final class AnchorIndex {

    /**
     * A way in which an article's signature can hold.
     *
     * @param article whose signature it is
     * @param signature the signature
     * @param terms what a paste must show for it
     */
    private record Way(KnownArticle article, CompiledSignature signature, Set<String> terms) {}

    private final Map<String, List<Way>> byTerm = new HashMap<>();
    private final Map<String, KnownArticle> always = new LinkedHashMap<>();

    AnchorIndex(Collection<KnownArticle> articles) {
        Map<String, Integer> frequency = new HashMap<>();
        List<Way> ways = new ArrayList<>();
        for (KnownArticle article : articles) {
            for (CompiledSignature signature : article.signatures()) {
                signature.anchors().forEach(terms -> ways.add(new Way(article, signature, terms)));
            }
        }
        ways.forEach(way -> way.terms().forEach(term -> frequency.merge(term, 1, Integer::sum)));
        ways.forEach(way -> add(way, frequency));
    }

    private void add(Way way, Map<String, Integer> frequency) {
        String rarest = null;
        for (String term : way.terms()) {
            boolean rarer = rarest == null || rank(term, frequency) < rank(rarest, frequency);
            rarest = rarer ? term : rarest;
        }
        if (rarest == null) {
            always.put(way.article().slug(), way.article());
        } else {
            byTerm.computeIfAbsent(rarest, term -> new ArrayList<>(1)).add(way);
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
        Set<String> terms = facts.anchors();
        for (String term : terms) {
            for (Way way : byTerm.getOrDefault(term, List.of())) {
                boolean known = found.containsKey(way.article().slug());
                if (!known && terms.containsAll(way.terms()) && way.signature().mayHold(facts)) {
                    found.putIfAbsent(way.article().slug(), way.article());
                }
            }
        }
        return found.values();
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
