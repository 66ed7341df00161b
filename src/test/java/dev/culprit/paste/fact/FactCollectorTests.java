package dev.culprit.paste.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.paste.place.Span;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FactCollectorTests {

    private static final int WORDS = 6_000;
    private static final int ROUNDS = 7;
    private static final Span SPAN = new Span(0, 1);

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    @Test
    void wordsWithTheSameHashCodeCostLittleMoreThanOthers() {
        List<String> colliding =
                IntStream.range(0, WORDS).mapToObj(i -> word(i, "an", "c0")).toList();
        List<String> others =
                IntStream.range(0, WORDS).mapToObj(i -> word(i, "an", "d7")).toList();
        assertThat(colliding.stream().mapToInt(String::hashCode).distinct()).hasSize(1);
        assertThat(others.stream().mapToInt(String::hashCode).distinct()).hasSizeGreaterThan(WORDS / 2);
        // Comparing each with all others would cost more than thirty times as much.
        assertThat(cost(colliding)).isLessThan(10 * cost(others));
    }

    /** Thirteen bits of a number, each written as one of two pairs of characters. */
    private static String word(int number, String zero, String one) {
        StringBuilder word = new StringBuilder();
        for (int bit = 0; bit < 13; bit++) {
            word.append((number >> bit & 1) == 0 ? zero : one);
        }
        return word.toString();
    }

    /** The least processor time of some rounds, in nanoseconds. */
    private long cost(List<String> words) {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            FactCollector facts = new FactCollector("");
            long before = threads.getCurrentThreadCpuTime();
            words.forEach(word -> facts.words(word, SPAN));
            times.add(threads.getCurrentThreadCpuTime() - before);
            assertThat(facts.facts().of(FactType.WORD)).hasSize(WORDS);
        }
        return times.stream().mapToLong(Long::longValue).min().orElseThrow();
    }
}
