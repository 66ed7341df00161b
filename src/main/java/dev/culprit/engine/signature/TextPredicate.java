package dev.culprit.engine.signature;

import dev.culprit.engine.signature.TextTable.Entry;
import dev.culprit.paste.fact.Fact;
import dev.culprit.paste.fact.FactType;
import dev.culprit.paste.place.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A predicate on what is said, whoever says it: the message of an exception, a warning, a line of a log. */
final class TextPredicate extends CompiledPredicate {

    /** Lines of which one message is put together again. */
    private static final int MOST_LINES = 4;

    /** Entries that are looked at for a damaged text; more hold only words that all pastes are full of. */
    private static final int MOST_DAMAGED = 8;

    private final TextPattern pattern;

    TextPredicate(Predicate source, TextPattern pattern, double nats) {
        super(source, nats);
        this.pattern = pattern;
    }

    @Override
    Set<String> requiredTerms() {
        return pattern.neededWords().stream().map(Term::word).collect(Collectors.toSet());
    }

    @Override
    boolean mayHold(FactContext facts) {
        for (Entry entry : facts.texts().with(pattern.neededWords())) {
            if (pattern.found(entry) != null) {
                return true;
            }
        }
        return false;
    }

    @Override
    boolean isWithinReach(FactContext facts) {
        List<String> words = pattern.neededWords();
        return words.isEmpty() || !facts.texts().withMost(words).isEmpty();
    }

    @Override
    public List<Fact> satisfying(FactContext facts) {
        TextTable texts = facts.texts();
        List<Fact> found = new ArrayList<>();
        for (Entry entry : texts.with(pattern.neededWords())) {
            String words = pattern.found(entry);
            if (words != null) {
                found.add(fact(entry, entry, words, facts));
            }
        }
        return found.isEmpty() ? damaged(texts, facts) : found;
    }

    /** A narrow window breaks a message into lines, a title is cut, a blank is lost. */
    private List<Fact> damaged(TextTable texts, FactContext facts) {
        List<Entry> candidates = texts.withMost(pattern.neededWords());
        for (Entry entry : candidates.subList(0, Math.min(MOST_DAMAGED, candidates.size()))) {
            Entry above = texts.above(entry);
            Fact fact = loosely(above == null ? entry : above, texts, facts);
            fact = fact == null && above != null ? loosely(entry, texts, facts) : fact;
            String cut = fact == null && texts.endsCut(entry) ? pattern.foundCut(entry) : null;
            if (fact != null || cut != null) {
                return List.of(fact == null ? fact(entry, entry, cut == null ? "" : cut, facts) : fact);
            }
        }
        return List.of();
    }

    private @Nullable Fact loosely(Entry first, TextTable texts, FactContext facts) {
        List<Entry> lines = new ArrayList<>();
        for (Entry line = first; line != null && lines.size() < MOST_LINES; line = texts.below(line)) {
            lines.add(line);
            String words = pattern.foundLoosely(lines);
            if (words != null) {
                return fact(first, line, words, facts);
            }
        }
        return null;
    }

    private static Fact fact(Entry first, Entry last, String words, FactContext facts) {
        Fact fact = first.fact();
        Span span =
                ExactSpan.of(facts.paste().text(), fact.span().to(last.fact().span()), words);
        String shown = span.of(facts.paste().text());
        int line = fact.line() + lineEnds(facts.paste().text(), fact.span().start(), span.start());
        return new Fact(fact.type(), shown, fact.detail(), fact.scope(), span, line);
    }

    private static int lineEnds(String text, int from, int to) {
        int count = 0;
        for (int at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) {
            count++;
        }
        return count;
    }

    /** It may stand in a line that was not pasted, or behind the cut; a whole traceback shows what it says. */
    @Override
    Outcome absence(FactContext facts) {
        boolean told = !facts.isCut() && !facts.of(FactType.EXCEPTION).isEmpty();
        return told ? Outcome.CONTRADICTING : Outcome.MISSING;
    }

    @Override
    String instead(FactContext facts) {
        List<Fact> messages = facts.of(FactType.MESSAGE);
        return messages.isEmpty() ? "" : messages.get(messages.size() - 1).value();
    }
}
