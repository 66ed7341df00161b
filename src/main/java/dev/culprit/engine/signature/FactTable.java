package dev.culprit.engine.signature;

import dev.culprit.paste.block.Paste;
import dev.culprit.paste.fact.Fact;
import dev.culprit.paste.fact.FactType;
import dev.culprit.paste.fact.Facts;
import dev.culprit.paste.fact.Scope;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The facts of one paste, laid out for being asked many times: by type, by value and by scope. Immutable. */
public final class FactTable {

    private final Paste paste;
    private final Facts facts;
    private final Map<FactType, Map<String, List<Fact>>> byValue = new EnumMap<>(FactType.class);
    private final boolean cut;
    private final Set<Scope.Kind> kinds = EnumSet.noneOf(Scope.Kind.class);

    public FactTable(Paste paste, Facts facts) {
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

    public Paste paste() {
        return paste;
    }

    public List<Fact> of(FactType type) {
        return facts.of(type);
    }

    /** All facts in the order of the text. */
    public List<Fact> all() {
        return facts.all();
    }

    /** Whether no fact of the same type and value stands before it. */
    public boolean isFirst(Fact fact) {
        return of(fact.type(), fact.value()).get(0).equals(fact);
    }

    public List<Fact> of(FactType type, String value) {
        return byValue.getOrDefault(type, Map.of()).getOrDefault(value, List.of());
    }

    /** The different values of a type, each with the facts that show it. */
    public Map<String, List<Fact>> values(FactType type) {
        return byValue.getOrDefault(type, Map.of());
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
