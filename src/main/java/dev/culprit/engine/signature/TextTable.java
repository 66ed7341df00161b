package dev.culprit.engine.signature;

import dev.culprit.paste.block.Block;
import dev.culprit.paste.block.ForeignTrace;
import dev.culprit.paste.fact.Fact;
import dev.culprit.paste.fact.FactType;
import dev.culprit.paste.fact.Scope;
import dev.culprit.paste.fact.Tokenizer;
import dev.culprit.paste.place.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The messages and lines of a paste, by the words that they hold. */
public final class TextTable {

    /** Blanks and marks of quotations that may stand between the lines of a wrapped text. */
    private static final int WIDEST_MARGIN = 8;

    private static final Span NOWHERE = new Span(0, 0);

    /**
     * A message or a line.
     *
     * @param fact where it is from
     * @param plain its masked text in plain wording
     * @param number its place in the table
     */
    record Entry(Fact fact, String plain, int number) {

        static Entry of(Fact fact, int number) {
            return new Entry(fact, TextNormalizer.plain(fact.value()), number);
        }

        /** The plain text without blanks. */
        String squeezed() {
            return plain.replace(" ", "");
        }
    }

    private final String text;
    private final int end;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, List<Entry>> byWord = new HashMap<>();

    TextTable(FactTable facts) {
        text = facts.paste().text();
        end = text.stripTrailing().length();
        List<Fact> texts = new ArrayList<>(facts.of(FactType.MESSAGE));
        texts.addAll(facts.of(FactType.LOG));
        texts.addAll(PrintedAround.of(facts));
        texts.sort(Comparator.comparingInt(fact -> fact.span().start()));
        Span last = NOWHERE;
        for (Fact fact : texts) {
            // The first line of a longer message is a fact of its own: the longer one says all.
            boolean again = fact.type() == FactType.MESSAGE && fact.span().equals(last);
            if (!again && !isForeign(fact, facts)) {
                add(Entry.of(fact, entries.size()));
            }
            last = fact.type() == FactType.MESSAGE
                            && fact.span().start() < fact.span().end()
                    ? fact.span()
                    : NOWHERE;
        }
    }

    private void add(Entry entry) {
        entries.add(entry);
        Tokenizer.each(entry.plain(), word -> {
            List<Entry> having = byWord.computeIfAbsent(word, key -> new ArrayList<>(2));
            if (having.isEmpty() || having.get(having.size() - 1).number() != entry.number()) {
                having.add(entry);
            }
        });
    }

    /** What Java or Go print is about their programs. */
    private static boolean isForeign(Fact fact, FactTable facts) {
        if (fact.scope() < 0 || fact.scope() >= facts.scopes().size()) {
            return false;
        }
        Scope scope = facts.scopes().get(fact.scope());
        List<Block> blocks = facts.paste().blocks();
        return scope.block() < blocks.size() && blocks.get(scope.block()) instanceof ForeignTrace;
    }

    /** All words of all entries, in small letters. */
    public Set<String> words() {
        return byWord.keySet();
    }

    /** The entries that can hold a pattern with these words: those with the word that the fewest entries have. */
    List<Entry> with(List<String> words) {
        List<Entry> fewest = entries;
        for (String word : words) {
            List<Entry> having = byWord.getOrDefault(word, List.of());
            fewest = having.size() < fewest.size() ? having : fewest;
        }
        return fewest;
    }

    /**
     * The entries that may hold the pattern when words of it are broken: those with the rarest of its words. None when
     * more of its words are missing than damage explains.
     */
    List<Entry> withMost(List<String> words) {
        List<Entry> fewest = List.of();
        int missing = 0;
        for (String word : words) {
            List<Entry> having = byWord.getOrDefault(word, List.of());
            missing += having.isEmpty() ? 1 : 0;
            fewest = fewest.isEmpty() || (!having.isEmpty() && having.size() < fewest.size()) ? having : fewest;
        }
        int most = Math.max(Math.min(2, words.size() / 2), words.size() / 3);
        return missing > most ? List.of() : fewest;
    }

    /** The paste ends with it, or it ends with the dots that stand for what was left out. */
    boolean endsCut(Entry entry) {
        return entry.fact().span().end() >= end || entry.plain().endsWith("...");
    }

    /** The entry on the next line, when that line holds nothing before it; null when there is none. */
    @Nullable
    Entry below(Entry entry) {
        int number = entry.number() + 1;
        if (number >= entries.size()) {
            return null;
        }
        Entry next = entries.get(number);
        int end = entry.fact().span().end();
        int start = next.fact().span().start();
        boolean near =
                start > end && start - end <= WIDEST_MARGIN && next.fact().type() == FactType.LOG;
        return near && isLineEnd(text.substring(end, start)) ? next : null;
    }

    /** The entry on the line above; null when there is none, or something stands between the two. */
    @Nullable
    Entry above(Entry entry) {
        Entry before = entry.number() == 0 ? null : entries.get(entry.number() - 1);
        return before == null || below(before) == null ? null : before;
    }

    private static boolean isLineEnd(String between) {
        return between.chars().filter(c -> c == '\n').count() == 1
                && between.chars().allMatch(c -> Character.isWhitespace(c) || c == '>' || c == '|');
    }
}
