package dev.culprit.paste.fact;

import dev.culprit.paste.block.ExceptionInfo;
import dev.culprit.paste.place.LineNumbers;
import dev.culprit.paste.place.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects facts, each once for each scope. Words and log lines are kept once for the whole paste. The number of facts of
 * each type and the number of scopes are limited, so that a huge paste does not become a huge query; {@link
 * Facts#isLimited()} says when a limit was reached.
 */
final class FactCollector {

    private static final int NO_SCOPE = -1;
    private static final int MOST_OF_OTHERS = 10_000;
    private static final int LONGEST = 4_000;
    private static final int MOST_SCOPES = 5_000;
    private static final Set<FactType> ONCE = EnumSet.of(FactType.WORD, FactType.LOG);

    private final LineNumbers numbers;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Scope> scopes = new ArrayList<>();
    private final Set<Key> known = new HashSet<>();
    private final FactCount words = new FactCount(6_000);
    private final Map<FactType, FactCount> counts = new EnumMap<>(Map.of(
            FactType.WORD, words,
            FactType.LOG, new FactCount(5_000),
            FactType.MESSAGE, new FactCount(1_500),
            FactType.EXCEPTION, new FactCount(3_000)));
    private int block;
    private int scope = NO_SCOPE;
    private boolean full;
    private boolean limited;

    /**
     * Identifies a fact. Keys are comparable for the sake of {@link HashSet}, which then stays fast when somebody makes up
     * thousands of values with the same hash code.
     */
    private record Key(FactType type, String value, int scope) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::value).thenComparing(Key::type).thenComparingInt(Key::scope);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    FactCollector(String text) {
        this.numbers = new LineNumbers(text);
    }

    /** Starts a block: the facts that follow belong to it. */
    void block(int index) {
        block = index;
        scope = NO_SCOPE;
    }

    /** Opens a scope: the facts that follow belong to one exception, thread or line. */
    void open(Scope.Kind kind, int position, boolean cut) {
        open(new Scope(scopes.size(), kind, block, position, cut));
    }

    /** Opens a scope for one exception of a chain. */
    void open(ExceptionInfo exception, int position, int chain, boolean cut) {
        open(new Scope(scopes.size(), Scope.Kind.EXCEPTION, block, position, cut, exception.link(), chain));
    }

    private void open(Scope opened) {
        full = scopes.size() >= MOST_SCOPES;
        limited |= full;
        if (!full) {
            scope = opened.id();
            scopes.add(opened);
        }
    }

    /** Adds a fact to the open scope. */
    void add(FactType type, String value, String detail, Span span) {
        // Words and log lines repeat without end: the first is enough.
        int identity = ONCE.contains(type) ? NO_SCOPE : scope;
        if (!full) {
            put(type, value, detail, scope, identity, span);
        }
    }

    /** Adds a fact that belongs to the whole paste. */
    void whole(FactType type, String value, String detail, Span span) {
        put(type, value, detail, NO_SCOPE, NO_SCOPE, span);
    }

    private void put(FactType type, String value, String detail, int scope, int identity, Span span) {
        if (value.isEmpty()) {
            return;
        }
        FactCount count = counts.computeIfAbsent(type, key -> new FactCount(MOST_OF_OTHERS));
        if (count.isFull()) {
            limited = true;
            return;
        }
        if (known.add(new Key(type, value, identity))) {
            count.add();
            facts.add(new Fact(type, value, detail, scope, span, numbers.of(span.start())));
        }
    }

    /** Adds a module and every package around it. */
    void module(String module, Span span) {
        for (int end = module.length(); end > 0; end = module.lastIndexOf('.', end - 1)) {
            add(FactType.MODULE, module.substring(0, end), "", span);
        }
    }

    /** Adds the words of a text, of which at most the first 4,000 characters are read. */
    void words(String text, Span span) {
        if (words.isFull()) {
            limited = true;
            return;
        }
        String head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        Tokenizer.each(head, word -> add(FactType.WORD, word, "", span));
    }

    Facts facts() {
        return new Facts(facts, scopes, limited);
    }
}
