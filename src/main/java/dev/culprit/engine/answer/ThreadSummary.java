package dev.culprit.engine.answer;

import dev.culprit.paste.block.BlockedCall;
import dev.culprit.paste.block.Paste;
import dev.culprit.paste.block.ThreadDump;
import dev.culprit.paste.block.ThreadStack;
import dev.culprit.paste.block.WaitsFor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says of a dump how many threads wait for what, and which thread waits for which. */
public final class ThreadSummary {

    /** Of a pool of a hundred threads that wait for one, the first few say it all. */
    private static final int MOST_EDGES = 5;

    private final ThreadDump dump;
    private final AnswerWords words;

    private ThreadSummary(ThreadDump dump, AnswerWords words) {
        this.dump = dump;
        this.words = words;
    }

    /** Sentences about the dump that the paste is about; none where it is about something else. */
    public static List<String> of(Paste paste, AnswerWords words) {
        return paste.primary()
                .filter(ThreadDump.class::isInstance)
                .map(block -> new ThreadSummary((ThreadDump) block, words).sentences())
                .orElse(List.of());
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.threads(dump.threads().size(), counts()));
        dump.waits().stream().limit(MOST_EDGES).map(this::edge).forEach(sentences::add);
        return sentences;
    }

    private String counts() {
        Map<BlockedCall.Resource, Integer> waiting = new EnumMap<>(BlockedCall.Resource.class);
        dump.threads().forEach(thread -> thread.blocked().ifPresent(call -> waiting.merge(call.on(), 1, Integer::sum)));
        int others = dump.threads().size()
                - waiting.values().stream().mapToInt(Integer::intValue).sum();
        List<String> counts = waiting.entrySet().stream()
                .sorted(Map.Entry.<BlockedCall.Resource, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(one -> words.get("threads.on." + one.getKey().label()) + " " + one.getValue())
                .collect(Collectors.toCollection(ArrayList::new));
        if (others > 0) {
            counts.add(words.get("threads.on.nothing") + " " + others);
        }
        return String.join(words.get("threads.and"), counts);
    }

    private String edge(WaitsFor wait) {
        return words.waits(
                name(dump.threads().get(wait.waiter())),
                words.get("threads.on." + wait.on().label()),
                wait.holder() < 0 ? wait.named() : name(dump.threads().get(wait.holder())));
    }

    private static String name(ThreadStack thread) {
        return thread.name().isEmpty() ? thread.id() : thread.name();
    }
}
