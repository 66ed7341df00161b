package dev.culprit.engine.knowledge;

import dev.culprit.engine.signature.FactTable;
import dev.culprit.paste.fact.Fact;
import dev.culprit.paste.fact.FactType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Finds the articles that resemble a paste: those with a clue that knows some of its rarest facts. An inverted index in
 * memory: it is of the same moment as the rest of the {@link Knowledge}, and the same knowledge gives the same answer.
 */
final class FactIndex {

    /** Clues that are as good as the last are all taken, up to so many times the number that is wanted. */
    private static final int TIES = 4;

    /** Weights are whole numbers of this part, so that sums do not depend on the order of their terms. */
    private static final int WHOLE = 1 << 16;

    private static final int[] NOWHERE = {};

    private final TermNumbers numbers = new TermNumbers();

    /** By number of a term: in how many articles it is. */
    private final int[] frequencies;

    /** By number of a term: the clues that have it. */
    private final int[][] clues;

    /** By number of a clue. */
    private final KnownArticle[] articles;

    FactIndex(Collection<KnownArticle> known) {
        // What comes first wins a draw: that must not depend on the order in which files were read.
        List<KnownArticle> ordered =
                known.stream().sorted(Comparator.comparing(KnownArticle::slug)).toList();
        Map<String, Posting> postings = new HashMap<>();
        List<KnownArticle> articleOfClue = new ArrayList<>();
        for (KnownArticle article : ordered) {
            for (List<String> terms : article.retrievalTerms()) {
                for (String term : new HashSet<>(terms)) {
                    postings.computeIfAbsent(term, key -> new Posting()).add(articleOfClue.size(), article);
                }
                articleOfClue.add(article);
            }
        }
        articles = articleOfClue.toArray(KnownArticle[]::new);
        frequencies = new int[postings.size()];
        clues = new int[postings.size()][];
        int number = 0;
        for (Map.Entry<String, Posting> posting : postings.entrySet()) {
            numbers.put(posting.getKey(), number);
            frequencies[number] = posting.getValue().articles;
            clues[number] = posting.getValue().clues();
            number++;
        }
    }

    /** The clues of one term, while they are collected article by article. */
    private static final class Posting {

        private int[] clues = NOWHERE;
        private int size;
        private int articles;
        private String last = "";

        void add(int clue, KnownArticle article) {
            if (size == clues.length) {
                clues = Arrays.copyOf(clues, Math.max(2, size * 2));
            }
            clues[size++] = clue;
            articles += article.slug().equals(last) ? 0 : 1;
            last = article.slug();
        }

        int[] clues() {
            return Arrays.copyOf(clues, size);
        }
    }

    /**
     * The articles of the clues that share most with a paste, a rare fact counting more than a frequent one.
     *
     * @param terms how many of the rarest facts are looked up
     * @param wanted how many clues are taken
     */
    Collection<KnownArticle> alike(FactTable facts, int terms, int wanted) {
        // By slug: an article as a key costs the hash of all that it holds.
        Map<String, KnownArticle> found = new LinkedHashMap<>();
        for (int clue : best(scores(rarest(facts, terms)), wanted)) {
            found.put(articles[clue].slug(), articles[clue]);
        }
        return found.values();
    }

    /** Terms that some article knows, rarest first; facts of structure before words where they are equally rare. */
    private List<Term> rarest(FactTable facts, int most) {
        List<Term> known = new ArrayList<>();
        for (Fact fact : facts.all()) {
            int number = numbers.get(fact.type(), fact.value(), -1);
            if (number >= 0 && facts.isFirst(fact)) {
                known.add(new Term(number, frequencies[number], fact.type()));
            }
        }
        known.sort(Comparator.comparingInt(Term::frequency).thenComparing(Term::type));
        return known.subList(0, Math.min(most, known.size()));
    }

    private int[] scores(List<Term> terms) {
        int[] scores = new int[articles.length];
        for (Term term : terms) {
            int weight = term.weight();
            for (int clue : clues[term.number()]) {
                scores[clue] += weight;
            }
        }
        return scores;
    }

    /** Numbers of the best clues, best first, and of all that are as good as the last. */
    static List<Integer> best(int[] scores, int wanted) {
        int most = wanted * TIES;
        PriorityQueue<Long> kept = new PriorityQueue<>();
        for (int clue = 0; clue < scores.length; clue++) {
            long hit = hit(scores[clue], clue);
            if (scores[clue] > 0 && (kept.size() < most || hit > kept.element())) {
                kept.add(hit);
                if (kept.size() > most) {
                    kept.remove();
                }
            }
        }
        long[] hits = kept.stream().mapToLong(Long::longValue).sorted().toArray();
        List<Integer> best = new ArrayList<>();
        for (int i = hits.length - 1; i >= 0; i--) {
            if (best.size() >= wanted && score(hits[i]) < scores[best.get(wanted - 1)]) {
                break;
            }
            best.add(clue(hits[i]));
        }
        return best;
    }

    /** One number, so that hits are compared as numbers: the score, and for equal ones the earlier clue. */
    private static long hit(int score, int clue) {
        return ((long) score << Integer.SIZE) | (Integer.MAX_VALUE - clue);
    }

    private static int score(long hit) {
        return (int) (hit >> Integer.SIZE);
    }

    private static int clue(long hit) {
        return Integer.MAX_VALUE - (int) hit;
    }

    /**
     * A term that some article knows.
     *
     * @param frequency in how many articles it is
     */
    private record Term(int number, int frequency, FactType type) {

        /** A term of one article weighs as much as eleven that a thousand articles have. */
        int weight() {
            return (int) Math.round(WHOLE / (1 + Math.log(frequency) / Math.log(2)));
        }
    }
}
