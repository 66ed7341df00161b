package dev.culprit.diagnosis;

import dev.culprit.engine.knowledge.KnownArticles;
import dev.culprit.engine.signature.Condition;
import dev.culprit.engine.signature.Predicate;
import dev.culprit.engine.signature.PredicateKind;
import dev.culprit.engine.signature.Signature;
import dev.culprit.paste.fact.Fact;
import dev.culprit.paste.fact.FactType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Signatures and pastes as skewed as real ones: a few exceptions, words and frames are everywhere, most are nearly
 * nowhere (Zipf). The frequent names are those of real pastes, so that real pastes meet them; the rest is made up.
 */
final class SyntheticSignatures {

    private static final int WORDS = 40_000;
    private static final int FRAMES = 60_000;
    private static final int EXCEPTIONS = 1_000;

    private final Random random = new Random(42);
    private final Names words;
    private final Names frames;
    private final Names exceptions;

    /** Names with a skew: the name of rank r is drawn 1/r times as often as the first. */
    private final class Names {

        private final List<String> names;
        private final double[] sums;

        Names(List<String> names) {
            this.names = names;
            sums = new double[names.size()];
            double sum = 0;
            for (int i = 0; i < sums.length; i++) {
                sum += 1.0 / (i + 1);
                sums[i] = sum;
            }
        }

        String next() {
            int found = java.util.Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
            return names.get(Math.min(names.size() - 1, found < 0 ? -found - 1 : found));
        }
    }

    SyntheticSignatures(Collection<String> realPastes) {
        Map<FactType, Map<String, Integer>> counts = new HashMap<>();
        for (String paste : realPastes) {
            for (Fact fact : KnownArticles.facts(paste).all()) {
                counts.computeIfAbsent(fact.type(), type -> new HashMap<>()).merge(fact.value(), 1, Integer::sum);
            }
        }
        words = names(counts, FactType.WORD, WORDS, i -> "w" + Integer.toString(i * 7919, 36) + "x");
        frames = names(counts, FactType.FRAME, FRAMES, i -> "lib" + i % 3_000 + ".mod" + i % 11 + ".call" + i);
        exceptions = names(counts, FactType.EXCEPTION, EXCEPTIONS, i -> "Made" + Integer.toString(i, 36) + "Error");
    }

    private Names names(
            Map<FactType, Map<String, Integer>> counts, FactType type, int size, IntFunction<String> madeUp) {
        List<String> names = new ArrayList<>(counts.getOrDefault(type, Map.of()).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .filter(name -> name.matches("[A-Za-z_][\\w.]*"))
                .limit(size / 2)
                .toList());
        for (int i = names.size(); i < size; i++) {
            names.add(madeUp.apply(i));
        }
        return new Names(names);
    }

    Signature next(String name) {
        double kind = random.nextDouble();
        List<Condition> all = new ArrayList<>();
        List<Condition> threads = new ArrayList<>();
        if (kind < 0.6) {
            all.add(condition(new Predicate(PredicateKind.TEXT, text(4 + random.nextInt(5)))));
        } else if (kind < 0.8) {
            all.add(condition(
                    new Predicate(PredicateKind.EXCEPTION, exceptions.next()),
                    new Predicate(PredicateKind.MESSAGE, "*" + text(3 + random.nextInt(4)) + "*")));
            all.add(condition(new Predicate(PredicateKind.FRAME, frames.next())));
        } else if (kind < 0.92) {
            all.add(condition(new Predicate(PredicateKind.EXCEPTION, exceptions.next())));
            all.add(condition(new Predicate(PredicateKind.FRAME, frames.next())));
            all.add(condition(new Predicate(PredicateKind.FRAME, frames.next())));
        } else {
            threads.add(condition(
                    new Predicate(PredicateKind.BLOCKED_IN, "lock"),
                    new Predicate(PredicateKind.FRAME, frames.next())));
            threads.add(condition(new Predicate(PredicateKind.FRAME, frames.next())));
        }
        return new Signature(name, all, List.of(), List.of(), threads, 0);
    }

    private static Condition condition(Predicate... predicates) {
        return new Condition(List.of(predicates));
    }

    String text(int length) {
        return String.join(
                " ", IntStream.range(0, length).mapToObj(i -> words.next()).toList());
    }

    /** A log of 200 lines with a traceback at its end, all of the same skewed names. A program has few messages. */
    String paste() {
        StringBuilder text = new StringBuilder();
        List<String> messages = IntStream.range(0, 30).mapToObj(i -> text(7)).toList();
        for (int i = 0; i < 168; i++) {
            String message = messages.get(random.nextInt(messages.size()));
            text.append("2026-01-02 10:11:%02d,003 INFO app: %s %d\n".formatted(i % 60, message, i));
        }
        text.append("Traceback (most recent call last):\n");
        for (int i = 0; i < 15; i++) {
            String frame = frames.next();
            String module = frame.contains(".") ? frame.substring(0, frame.lastIndexOf('.')) : "app";
            text.append("  File \"/usr/lib/python3/dist-packages/")
                    .append(module.replace('.', '/'))
                    .append(".py\", line 17, in ")
                    .append(frame.substring(frame.lastIndexOf('.') + 1))
                    .append("\n    work()\n");
        }
        return text.append(exceptions.next())
                .append(": ")
                .append(text(8))
                .append('\n')
                .toString();
    }
}
