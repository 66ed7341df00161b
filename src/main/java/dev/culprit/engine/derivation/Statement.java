package dev.culprit.engine.derivation;

import dev.culprit.engine.signature.FactTable;
import dev.culprit.paste.fact.Fact;
import dev.culprit.paste.fact.FactType;
import dev.culprit.paste.fact.Tokenizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that a sample says in words: the message of an exception, a warning, a line of a log.
 *
 * @param exception simple type of the exception that says it; empty for anything else
 * @param text masked, on one line
 * @param said whether an exception or a warning says it; a line of a log is about anything
 */
record Statement(String exception, String text, boolean said) {

    /** Beyond these a log says nothing that its first lines do not. */
    private static final int MOST = 80;

    private static final int MOST_WORDS = 16;
    private static final int LEAST_WORDS = 5;

    /** The statements of a sample: exceptions and warnings first, each once, whole and shortened. */
    static List<Statement> of(FactTable facts) {
        Map<Integer, String> types = new HashMap<>();
        Map<Integer, String> warnings = new HashMap<>();
        facts.of(FactType.EXCEPTION).forEach(fact -> types.putIfAbsent(fact.scope(), fact.value()));
        facts.of(FactType.WARNING).forEach(fact -> warnings.putIfAbsent(fact.scope(), fact.value()));
        Map<String, Statement> found = new LinkedHashMap<>();
        for (Fact fact : facts.of(FactType.MESSAGE)) {
            add(new Statement(types.getOrDefault(fact.scope(), ""), fact.value(), true), found);
        }
        List<Statement> lines = new ArrayList<>();
        for (Fact fact : facts.of(FactType.LOG)) {
            Statement line = new Statement("", fact.value(), warnings.containsKey(fact.scope()));
            if (line.said()) {
                add(line, found);
            } else {
                lines.add(line);
            }
        }
        lines.forEach(line -> add(line, found));
        return List.copyOf(found.values());
    }

    private static void add(Statement statement, Map<String, Statement> found) {
        if (found.size() < MOST && !Tokenizer.words(statement.text()).isEmpty()) {
            String shorter = shortened(statement.text());
            found.putIfAbsent(statement.text(), statement);
            found.putIfAbsent(shorter, new Statement(statement.exception(), shorter, statement.said()));
        }
    }

    /** Of a long text its first sentence, at most 16 words: windows and chats break long lines. */
    static String shortened(String text) {
        int words = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = text.charAt(i) == ' ';
            words += blank ? 1 : 0;
            boolean sentence = blank && i > 0 && ".;:!?,".indexOf(text.charAt(i - 1)) >= 0 && words >= LEAST_WORDS;
            if (sentence || words >= MOST_WORDS) {
                return text.substring(0, sentence ? i - 1 : i);
            }
        }
        return text;
    }
}
