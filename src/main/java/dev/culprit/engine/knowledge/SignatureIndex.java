package dev.culprit.engine.knowledge;

import dev.culprit.engine.signature.CompiledSignature;
import dev.culprit.engine.signature.FactContext;
import dev.culprit.engine.signature.Term;
import dev.culprit.paste.fact.FactType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds every signature that can hold: each is kept under one term that a paste must show for it, the one that the
 * fewest signatures ask for, and is looked at when the paste shows all the others too. What holds is so never lost
 * among the likenesses that {@link FactIndex} is asked for.
 */
final class SignatureIndex {

    /** A way in which an article's signature can hold: numbers of what a paste must show for it, the rarest first. */
    private static final class Way {

        private final KnownArticle article;
        private final CompiledSignature signature;
        private final int[] terms;

        Way(KnownArticle article, CompiledSignature signature, int[] terms) {
            this.article = article;
            this.signature = signature;
            this.terms = terms;
        }

        /** What is missing is mostly among the rare. */
        boolean isIn(BitSet shown) {
            for (int term : terms) {
                if (!shown.get(term)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final int NONE = -1;

    private final Map<String, Integer> numbers = new HashMap<>();

    /** The same by type and value, and by function: what a paste shows is looked up as it is. */
    private final TermNumbers numbersOfFacts = new TermNumbers();

    private final Map<String, Integer> numbersOfFunctions = new HashMap<>();

    private final List<List<Way>> byRarest = new ArrayList<>();

    /** Ways that no term leads to: asked of every paste. */
    private final List<Way> always = new ArrayList<>();

    SignatureIndex(Collection<KnownArticle> articles) {
        Map<String, Integer> frequency = new HashMap<>();
        for (KnownArticle article : articles) {
            for (CompiledSignature signature : article.signatures()) {
                signature.requiredTerms().forEach(way -> way.forEach(term -> frequency.merge(term, 1, Integer::sum)));
            }
        }
        Comparator<String> rarest = Comparator.comparingDouble((String term) -> rank(term, frequency))
                .thenComparing(term -> term);
        for (KnownArticle article : articles) {
            for (CompiledSignature signature : article.signatures()) {
                for (Set<String> way : signature.requiredTerms()) {
                    add(article, signature, way.stream().sorted(rarest).toList());
                }
            }
        }
    }

    private void add(KnownArticle article, CompiledSignature signature, List<String> terms) {
        int[] numbers = terms.stream().mapToInt(this::number).toArray();
        List<Way> ways = terms.isEmpty() ? always : byRarest.get(numbers[0]);
        ways.add(new Way(article, signature, numbers));
    }

    private int number(String term) {
        return numbers.computeIfAbsent(term, key -> {
            byRarest.add(new ArrayList<>(0));
            if (key.startsWith(Term.FUNCTION)) {
                numbersOfFunctions.put(key.substring(Term.FUNCTION.length()), byRarest.size() - 1);
            } else {
                numbersOfFacts.put(key, byRarest.size() - 1);
            }
            return byRarest.size() - 1;
        });
    }

    /** Of terms that are asked for equally often, words and functions are rarer in the world than types and modules. */
    private static double rank(String term, Map<String, Integer> frequency) {
        boolean telling = term.startsWith(Term.WORD) || term.startsWith(Term.FUNCTION);
        return frequency.getOrDefault(term, 0) + (telling ? 0 : 0.5) - Math.min(0.4, term.length() / 100.0);
    }

    /** The articles of which a signature can hold. */
    Collection<KnownArticle> find(FactContext facts) {
        BitSet shown = shown(facts);
        Map<String, KnownArticle> found = new LinkedHashMap<>();
        add(always, shown, facts, found);
        for (int term = shown.nextSetBit(0); term >= 0; term = shown.nextSetBit(term + 1)) {
            add(byRarest.get(term), shown, facts, found);
        }
        return found.values();
    }

    private static void add(List<Way> ways, BitSet shown, FactContext facts, Map<String, KnownArticle> found) {
        for (Way way : ways) {
            boolean wanted = way.isIn(shown) && !found.containsKey(way.article.slug());
            if (wanted && way.signature.mayHold(facts)) {
                found.put(way.article.slug(), way.article);
            }
        }
    }

    private BitSet shown(FactContext facts) {
        BitSet shown = new BitSet(byRarest.size());
        for (FactType type : numbersOfFacts.types()) {
            set(type, facts.table().values(type).keySet(), shown);
        }
        set(FactType.WORD, facts.texts().words(), shown);
        for (String function : facts.framesByFunction().keySet()) {
            set(numbersOfFunctions.getOrDefault(function, NONE), shown);
        }
        return shown;
    }

    private void set(FactType type, Set<String> values, BitSet shown) {
        for (String value : values) {
            set(numbersOfFacts.get(type, value, NONE), shown);
        }
    }

    private static void set(int number, BitSet shown) {
        if (number != NONE) {
            shown.set(number);
        }
    }
}
