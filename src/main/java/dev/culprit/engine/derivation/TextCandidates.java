package dev.culprit.engine.derivation;

import dev.culprit.engine.signature.CommonText;
import dev.culprit.engine.signature.Condition;
import dev.culprit.engine.signature.FrequencyTable;
import dev.culprit.engine.signature.Predicate;
import dev.culprit.engine.signature.PredicateKind;
import dev.culprit.engine.signature.TextPattern;
import dev.culprit.engine.verdict.VerdictRule;
import dev.culprit.paste.fact.Tokenizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the samples of an article say, and what two of them say in common, as conditions that may be asked. */
final class TextCandidates {

    /** Statements that are compared with each other. */
    private static final int MOST_COMPARED = 60;

    /** Words of what two statements have in common; fewer are a turn of speech. */
    private static final int LEAST_WORDS = 3;

    /** A sample of so few lines is a quote of what was printed. */
    private static final int FEW_LINES = 4;

    private final FrequencyTable frequencies;

    TextCandidates(FrequencyTable frequencies) {
        this.frequencies = frequencies;
    }

    /** Ways to ask for what exceptions and warnings say, each once. */
    Set<List<Condition>> said(List<SampleReading> samples) {
        Map<String, Statement> statements = new LinkedHashMap<>();
        for (SampleReading sample : samples) {
            sample.statements().stream()
                    .filter(Statement::said)
                    .forEach(one -> statements.putIfAbsent(one.exception() + ": " + one.text(), one));
        }
        return ways(statements.values());
    }

    /** Ways to ask for lines of logs: of those that two samples show, and of samples that are not much more. */
    Set<List<Condition>> lines(List<SampleReading> samples) {
        Map<String, Statement> statements = new LinkedHashMap<>();
        Map<String, Integer> count = new HashMap<>();
        for (SampleReading sample : samples) {
            for (Statement statement : sample.statements()) {
                if (!statement.said()) {
                    boolean few = sample.statements().size() <= FEW_LINES;
                    statements.putIfAbsent(statement.text(), statement);
                    count.merge(statement.text(), few ? 2 : 1, Integer::sum);
                }
            }
        }
        statements.values().removeIf(statement -> count.getOrDefault(statement.text(), 0) < 2);
        return ways(statements.values());
    }

    private Set<List<Condition>> ways(Collection<Statement> statements) {
        List<Statement> compared = statements.stream().limit(MOST_COMPARED).toList();
        Set<List<Condition>> ways = new LinkedHashSet<>();
        for (int i = 0; i < compared.size(); i++) {
            Statement one = compared.get(i);
            add(one.text(), one.exception(), ways);
            add(unnamed(one.text()), one.exception(), ways);
            for (Statement other : compared.subList(i + 1, compared.size())) {
                common(one, other, ways);
            }
        }
        return ways;
    }

    private void common(Statement one, Statement other, Set<List<Condition>> ways) {
        Set<String> left = new HashSet<>(Tokenizer.words(one.text()));
        Set<String> right = new HashSet<>(Tokenizer.words(other.text()));
        int fewer = Math.min(left.size(), right.size());
        left.retainAll(right);
        // Half of the shorter: less is a common turn of speech.
        if (left.size() < LEAST_WORDS || 2 * left.size() < fewer) {
            return;
        }
        String common = CommonText.of(one.text(), other.text());
        if (Tokenizer.words(common).size() >= LEAST_WORDS) {
            add(common, one.exception().equals(other.exception()) ? one.exception() : "", ways);
        }
    }

    /** Without the sign at its end: who quotes a message leaves it out, and what is asked for is contained. */
    private static String unended(String text) {
        int end = text.length();
        while (end > 0 && ".!,;:".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    /** The text with {@code *} for names in single quotes: applications choose most of them. */
    static String unnamed(String text) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = text.charAt(at) == '\'' ? endOfName(text, at + 1) : at;
            out.append(text.charAt(at));
            if (end > at + 1) {
                out.append("*'");
                at = end;
            }
            at++;
        }
        return out.toString();
    }

    /** The closing quote after a name; the start when there is none. */
    private static int endOfName(String text, int start) {
        int at = start;
        while (at < text.length() && (Character.isJavaIdentifierPart(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        return at < text.length() && text.charAt(at) == '\'' ? at : start;
    }

    private void add(String text, String exception, Set<List<Condition>> ways) {
        String value = unended(text.strip());
        int words = Tokenizer.words(value).size();
        // One word is a key or a name, which the application has chosen.
        if (words < 2 || value.startsWith("/")) {
            return;
        }
        Predicate contained = new Predicate(PredicateKind.TEXT, value);
        if (words >= LEAST_WORDS && frequencies.ofContained(TextPattern.of(value)) >= VerdictRule.LIKELY_FLOOR) {
            ways.add(List.of(new Condition(List.of(contained))));
        }
        if (!exception.isEmpty()) {
            ways.add(List.of(new Condition(List.of(new Predicate(PredicateKind.EXCEPTION, exception), contained))));
        }
    }
}
