package dev.culprit.diagnosis;

import dev.culprit.article.Condition;
import dev.culprit.article.Predicate;
import dev.culprit.article.PredicateKind;
import dev.culprit.paste.Words;
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

    private static final int LEAST_WORDS = 3;

    private final Background background;

    TextCandidates(Background background) {
        this.background = background;
    }

    /** Ways to ask for what is said, each once. */
    Set<List<Condition>> of(List<SampleReading> samples) {
        Map<String, Statement> statements = new LinkedHashMap<>();
        Set<String> alone = new HashSet<>();
        for (SampleReading sample : samples) {
            boolean says = sample.statements().stream().anyMatch(Statement::said);
            for (Statement statement : sample.statements()) {
                statements.putIfAbsent(statement.exception() + ": " + statement.text(), statement);
                // A line of a log beside an exception, or among many, is about anything.
                if (statement.said() || (!says && sample.statements().size() <= 4)) {
                    alone.add(statement.text());
                }
            }
        }
        List<Statement> compared = statements.values().stream()
                .sorted((one, other) -> Boolean.compare(other.said(), one.said()))
                .limit(MOST_COMPARED)
                .toList();
        Set<List<Condition>> ways = new LinkedHashSet<>();
        for (int i = 0; i < compared.size(); i++) {
            Statement one = compared.get(i);
            if (alone.contains(one.text())) {
                add(one.text(), one.exception(), one.said(), ways);
            }
            for (Statement other : compared.subList(i + 1, compared.size())) {
                common(one, other, ways);
            }
        }
        return ways;
    }

    private void common(Statement one, Statement other, Set<List<Condition>> ways) {
        if (one.text().equals(other.text()) || (!one.said() && !other.said())) {
            return;
        }
        Set<String> left = new HashSet<>(Words.of(one.text()));
        Set<String> right = new HashSet<>(Words.of(other.text()));
        int fewer = Math.min(left.size(), right.size());
        left.retainAll(right);
        // Half of the shorter: less is a common turn of speech.
        if (left.size() >= LEAST_WORDS && 2 * left.size() >= fewer) {
            String exception = one.exception().equals(other.exception()) ? one.exception() : "";
            add(CommonText.of(one.text(), other.text()), exception, true, ways);
        }
    }

    private void add(String text, String exception, boolean said, Set<List<Condition>> ways) {
        String value = text.strip();
        int words = Words.of(value).size();
        if (value.length() < 4 || value.startsWith("/") || words == 0) {
            return;
        }
        Predicate contained = new Predicate(PredicateKind.TEXT, value);
        boolean telling = background.ofContained(TextPattern.of(value)) >= VerdictRule.KNOWN_FLOOR;
        if (telling && said) {
            ways.add(List.of(new Condition(List.of(contained))));
        } else if (telling) {
            ways.add(List.of(new Condition(List.of(new Predicate(PredicateKind.LOG, "*" + value + "*")))));
        }
        if (!exception.isEmpty()) {
            ways.add(List.of(new Condition(List.of(new Predicate(PredicateKind.EXCEPTION, exception), contained))));
        }
    }
}
