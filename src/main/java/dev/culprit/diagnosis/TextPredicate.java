package dev.culprit.diagnosis;

import dev.culprit.article.Predicate;
import dev.culprit.diagnosis.TextTable.Entry;
import dev.culprit.paste.Fact;
import dev.culprit.paste.FactType;
import dev.culprit.paste.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A predicate on what is said, whoever says it: the message of an exception, a warning, a line of a log. */
final class TextPredicate extends CompiledPredicate {

    private final TextPattern pattern;

    TextPredicate(Predicate source, TextPattern pattern, double nats) {
        super(source, nats);
        this.pattern = pattern;
    }

    @Override
    List<Fact> satisfying(FactTable facts) {
        TextTable texts = facts.texts();
        List<Fact> found = new ArrayList<>();
        for (Entry entry : texts.with(pattern.neededWords())) {
            String words = pattern.found(entry);
            if (words != null) {
                found.add(fact(entry, entry, words, facts));
            }
        }
        if (found.isEmpty()) {
            wrapped(texts, facts, found);
        }
        return found;
    }

    /** A narrow window breaks a message into lines, of which each is read as a line of its own. */
    private void wrapped(TextTable texts, FactTable facts, List<Fact> found) {
        for (String word : pattern.neededWords()) {
            for (Entry entry : texts.with(List.of(word))) {
                Entry first = texts.above(entry);
                Fact fact = wrapped(first == null ? entry : first, texts, facts);
                fact = fact == null ? wrapped(entry, texts, facts) : fact;
                if (fact != null) {
                    found.add(fact);
                    return;
                }
            }
        }
    }

    private @Nullable Fact wrapped(Entry first, TextTable texts, FactTable facts) {
        Entry second = texts.below(first);
        if (second == null) {
            return null;
        }
        String words = pattern.foundAcross(first.plain(), second.plain());
        if (words != null) {
            return fact(first, second, words, facts);
        }
        Entry third = texts.below(second);
        words = third == null ? null : pattern.foundAcross(first.plain() + ' ' + second.plain(), third.plain());
        return third == null || words == null ? null : fact(first, third, words, facts);
    }

    private static Fact fact(Entry first, Entry last, String words, FactTable facts) {
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
    Outcome absence(FactTable facts) {
        boolean told = !facts.isCut() && !facts.of(FactType.EXCEPTION).isEmpty();
        return told ? Outcome.CONTRADICTING : Outcome.MISSING;
    }

    @Override
    String instead(FactTable facts) {
        List<Fact> messages = facts.of(FactType.MESSAGE);
        return messages.isEmpty() ? "" : messages.get(messages.size() - 1).value();
    }
}
