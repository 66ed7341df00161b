package dev.culprit.diagnosis;

import dev.culprit.paste.block.Paste;
import dev.culprit.paste.fact.Fact;
import dev.culprit.paste.fact.FactType;
import dev.culprit.paste.fact.Facts;
import dev.culprit.paste.fact.Scope;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The facts of one paste, laid out for being asked many times: by type, by value and by scope. */
final class FactTable {

    private final Paste paste;
    private final Facts facts;
    private final Map<FactType, Map<String, List<Fact>>> byValue = new EnumMap<>(FactType.class);
    private final boolean cut;
    private final Set<Scope.Kind> kinds = EnumSet.noneOf(Scope.Kind.class);
    private final Map<FactType, List<Map.Entry<String, List<Fact>>>> entries = new EnumMap<>(FactType.class);
    private final Map<String, List<Fact>> answers = new HashMap<>();

    private final Map<String, Fact> byTerm = new LinkedHashMap<>();

    private final Map<String, List<Fact>> byFunction = new HashMap<>();
    private @Nullable TextTable texts;
    private @Nullable List<ThreadFrames> threads;

    FactTable(Paste paste, Facts facts) {
        this.paste = paste;
        this.facts = facts;
        // Asked for by every predicate that does not hold.
        this.cut = paste.truncated() || facts.scopes().stream().anyMatch(Scope::cut);
        facts.scopes().forEach(scope -> kinds.add(scope.kind()));
        for (Fact fact : facts.all()) {
            byValue.computeIfAbsent(fact.type(), type -> new HashMap<>())
                    .computeIfAbsent(fact.value(), value -> new ArrayList<>(1))
                    .add(fact);
        }
    }

    Paste paste() {
        return paste;
    }

    List<Fact> of(FactType type) {
        return facts.of(type);
    }

    /** All facts in the order of the text. */
    List<Fact> all() {
        return facts.all();
    }

    /** Whether no fact of the same type and value stands before it. */
    boolean isFirst(Fact fact) {
        return of(fact.type(), fact.value()).get(0).equals(fact);
    }

    List<Fact> of(FactType type, String value) {
        return byValue.getOrDefault(type, Map.of()).getOrDefault(value, List.of());
    }

    /** The different values of a type, each with the facts that show it. */
    Map<String, List<Fact>> values(FactType type) {
        return byValue.getOrDefault(type, Map.of());
    }

    /** The same as a list: many patterns are held against all values, and a walk over a map costs several times as much. */
    List<Map.Entry<String, List<Fact>>> entries(FactType type) {
        return entries.computeIfAbsent(type, key -> List.copyOf(values(key).entrySet()));
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

    /** The first fact of each term, in the order of the text; written when it is asked for first: few pastes are. */
    Map<String, Fact> byTerm() {
        if (byTerm.isEmpty()) {
            facts.all().forEach(fact -> byTerm.putIfAbsent(fact.term(), fact));
        }
        return byTerm;
    }

    /** The messages and lines, laid out when they are asked for first. */
    TextTable texts() {
        TextTable table = texts;
        if (table == null) {
            table = new TextTable(this);
            texts = table;
        }
        return table;
    }

    /** The frames of the threads in their order, by scope, laid out when they are asked for first. */
    List<ThreadFrames> threads() {
        List<ThreadFrames> laidOut = threads;
        if (laidOut == null) {
            laidOut = hasScope(Scope.Kind.THREAD) ? ThreadFrames.of(this) : List.of();
            threads = laidOut;
        }
        return laidOut;
    }

    /** The frames by the last of their names. */
    Map<String, List<Fact>> framesByFunction() {
        if (byFunction.isEmpty()) {
            for (Fact frame : of(FactType.FRAME)) {
                String name = frame.value().substring(frame.value().lastIndexOf('.') + 1);
                byFunction.computeIfAbsent(name, key -> new ArrayList<>(2)).add(frame);
            }
        }
        return byFunction;
    }

    List<Scope> scopes() {
        return facts.scopes();
    }

    boolean hasScope(Scope.Kind kind) {
        return kinds.contains(kind);
    }

    /** Whether a part that could hold more is cut off: then the absence of a fact proves nothing. */
    boolean isCut() {
        return cut;
    }
}
