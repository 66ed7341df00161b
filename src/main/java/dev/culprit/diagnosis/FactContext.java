package dev.culprit.diagnosis;

import dev.culprit.paste.block.Paste;
import dev.culprit.paste.fact.Fact;
import dev.culprit.paste.fact.FactType;
import dev.culprit.paste.fact.Scope;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a paste while signatures are held against them, with all that is laid out only when it is asked for first:
 * few pastes need each of it. For one thread.
 */
final class FactContext {

    private final FactTable table;
    private final Map<FactType, List<Map.Entry<String, List<Fact>>>> entries = new EnumMap<>(FactType.class);
    private final Map<String, List<Fact>> answers = new HashMap<>();
    private @Nullable Map<String, List<Fact>> byFunction;
    private @Nullable TextTable texts;
    private @Nullable List<ThreadFrames> threads;

    FactContext(FactTable table) {
        this.table = table;
    }

    FactTable table() {
        return table;
    }

    Paste paste() {
        return table.paste();
    }

    List<Fact> of(FactType type) {
        return table.of(type);
    }

    List<Fact> of(FactType type, String value) {
        return table.of(type, value);
    }

    List<Scope> scopes() {
        return table.scopes();
    }

    boolean hasScope(Scope.Kind kind) {
        return table.hasScope(kind);
    }

    boolean isCut() {
        return table.isCut();
    }

    /** The values of a type as a list: many patterns are held against all of them, and a walk over a map costs several times as much. */
    List<Map.Entry<String, List<Fact>>> entries(FactType type) {
        return entries.computeIfAbsent(
                type, key -> List.copyOf(table.values(key).entrySet()));
    }

    /** What was found for a question; searched for when it is asked first. Many signatures ask the same. */
    List<Fact> answer(String question, Supplier<List<Fact>> search) {
        List<Fact> answer = answers.get(question);
        if (answer == null) {
            answer = search.get();
            answers.put(question, answer);
        }
        return answer;
    }

    /** The messages and lines. */
    TextTable texts() {
        TextTable laidOut = texts;
        if (laidOut == null) {
            laidOut = new TextTable(table);
            texts = laidOut;
        }
        return laidOut;
    }

    /** The frames of the threads in their order, by scope. */
    List<ThreadFrames> threads() {
        List<ThreadFrames> laidOut = threads;
        if (laidOut == null) {
            laidOut = hasScope(Scope.Kind.THREAD) ? ThreadFrames.of(table) : List.of();
            threads = laidOut;
        }
        return laidOut;
    }

    /** The frames by the last of their names. */
    Map<String, List<Fact>> framesByFunction() {
        Map<String, List<Fact>> laidOut = byFunction;
        if (laidOut == null) {
            laidOut = new HashMap<>();
            for (Fact frame : of(FactType.FRAME)) {
                String name = frame.value().substring(frame.value().lastIndexOf('.') + 1);
                laidOut.computeIfAbsent(name, key -> new ArrayList<>(2)).add(frame);
            }
            byFunction = laidOut;
        }
        return laidOut;
    }
}
