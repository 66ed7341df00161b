package dev.culprit.diagnosis;

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
final class FactsBuilder {

    private final List<Fact> facts = new ArrayList<>();
    private final List<Scope> scopes = new ArrayList<>();

    static FactsBuilder facts() {
        return new FactsBuilder();
    }

    FactsBuilder exception() {
        return scope(Scope.Kind.EXCEPTION, false);
    }

    FactsBuilder cutException() {
        return scope(Scope.Kind.EXCEPTION, true);
    }

    FactsBuilder thread() {
        return scope(Scope.Kind.THREAD, false);
    }

    private FactsBuilder scope(Scope.Kind kind, boolean cut) {
        scopes.add(new Scope(scopes.size(), kind, scopes.size(), 0, cut));
        return this;
    }

    FactsBuilder with(FactType type, String value) {
        return with(type, value, "");
    }

    FactsBuilder with(FactType type, String value, String detail) {
        int at = facts.size();
        facts.add(new Fact(type, value, detail, scopes.size() - 1, new Span(at, at + 1), at + 1));
        return this;
    }

    FactsBuilder global(FactType type, String value, String detail) {
        facts.add(new Fact(type, value, detail, -1, new Span(0, 1), 1));
        return this;
    }

    FactTable table() {
        Paste paste = new Paste("x".repeat(100), List.of(), Optional.empty(), List.of(), false, List.of());
        return new FactTable(paste, new Facts(facts, scopes));
    }
}
