package dev.culprit.engine.signature;

import dev.culprit.paste.block.Paste;
import dev.culprit.paste.fact.Fact;
import dev.culprit.paste.fact.FactType;
import dev.culprit.paste.fact.Facts;
import dev.culprit.paste.fact.Scope;
import dev.culprit.paste.place.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out facts by hand, so that evaluation is tested apart from parsing. */
public final class FactsBuilder {

    private final List<Fact> facts = new ArrayList<>();
    private final List<Scope> scopes = new ArrayList<>();

    public static FactsBuilder facts() {
        return new FactsBuilder();
    }

    public FactsBuilder exception() {
        return scope(Scope.Kind.EXCEPTION, false);
    }

    public FactsBuilder cutException() {
        return scope(Scope.Kind.EXCEPTION, true);
    }

    public FactsBuilder thread() {
        return scope(Scope.Kind.THREAD, false);
    }

    private FactsBuilder scope(Scope.Kind kind, boolean cut) {
        scopes.add(new Scope(scopes.size(), kind, scopes.size(), 0, cut));
        return this;
    }

    public FactsBuilder with(FactType type, String value) {
        return with(type, value, "");
    }

    public FactsBuilder with(FactType type, String value, String detail) {
        int at = facts.size();
        facts.add(new Fact(type, value, detail, scopes.size() - 1, new Span(at, at + 1), at + 1));
        return this;
    }

    public FactsBuilder global(FactType type, String value, String detail) {
        facts.add(new Fact(type, value, detail, -1, new Span(0, 1), 1));
        return this;
    }

    public FactTable table() {
        Paste paste = new Paste("x".repeat(100), List.of(), Optional.empty(), List.of(), false, List.of());
        return new FactTable(paste, new Facts(facts, scopes));
    }
}
