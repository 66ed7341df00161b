package dev.culprit.paste.fact;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All facts of a paste, in the order of the text, by type and by scope. */
public final class Facts {

    private final List<Fact> all;
    private final List<Scope> scopes;
    private final Map<FactType, List<Fact>> byType = new EnumMap<>(FactType.class);

    private final boolean limited;

    public Facts(List<Fact> all, List<Scope> scopes) {
        this(all, scopes, false);
    }

    /**
     * Facts in the order of the text.
     *
     * @param limited whether facts were left out because of their number
     */
    public Facts(List<Fact> all, List<Scope> scopes, boolean limited) {
        this.limited = limited;
        this.all = List.copyOf(all);
        this.scopes = List.copyOf(scopes);
        for (Fact fact : all) {
            byType.computeIfAbsent(fact.type(), type -> new java.util.ArrayList<>())
                    .add(fact);
        }
    }

    /** Whether facts were left out because of their number: one that is not here may still stand in the paste. */
    public boolean isLimited() {
        return limited;
    }

    public List<Fact> all() {
        return all;
    }

    public List<Fact> of(FactType type) {
        return byType.getOrDefault(type, List.of());
    }

    /** Returns the exceptions, threads and lines that facts belong to; {@link Scope#id()} is the index. */
    public List<Scope> scopes() {
        return scopes;
    }
}
