package dev.culprit.engine.knowledge;

import dev.culprit.paste.fact.Fact;
import dev.culprit.paste.fact.FactType;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A number for each term, asked for by type and value: a paste of 200 lines has a thousand facts, and to write a term of
 * each costs more than to look it up.
 */
final class TermNumbers {

    private final Map<FactType, Map<String, Integer>> byType = new EnumMap<>(FactType.class);

    /** Sets the number of a term as {@link Fact#term()} writes it; what is no term of a fact is left out. */
    void put(String term, int number) {
        for (FactType type : FactType.values()) {
            String key = type.key();
            if (term.length() > key.length() && term.charAt(key.length()) == ':' && term.startsWith(key)) {
                byType.computeIfAbsent(type, absent -> new HashMap<>()).put(term.substring(key.length() + 1), number);
                return;
            }
        }
    }

    /** The number, or this one where the term has none. */
    int get(FactType type, String value, int otherwise) {
        return byType.getOrDefault(type, Map.of()).getOrDefault(value, otherwise);
    }

    /** The types of which a term has a number. */
    Set<FactType> types() {
        return byType.keySet();
    }
}
