package dev.culprit.engine.signature;

import dev.culprit.engine.signature.ChainPlace.Told;
import dev.culprit.paste.fact.Fact;
import dev.culprit.paste.fact.FactType;
import dev.culprit.paste.fact.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A predicate on the place of an exception in its chain: {@code first}, {@code last} or {@code only}. */
final class ChainPredicate extends CompiledPredicate {

    /** Nearly any traceback has an exception in each place: it decides which one is meant, and says nothing by itself. */
    private static final double NATS = 0.1;

    private enum Place {
        FIRST,
        LAST,
        ONLY
    }

    private final Place place;

    ChainPredicate(Predicate source) {
        super(source, NATS);
        this.place = Place.valueOf(source.value().strip().toUpperCase(Locale.ROOT));
    }

    private Told told(Scope scope, FactContext facts) {
        Optional<ChainPlace> found = ChainPlace.of(scope, facts);
        return found.map(seen -> switch (place) {
                    case FIRST -> seen.first();
                    case LAST -> seen.last();
                    case ONLY -> seen.only();
                })
                .orElse(Told.NO);
    }

    @Override
    Set<String> requiredTerms() {
        return Set.of();
    }

    /** The exceptions in that place, each by what stands first of it. */
    @Override
    public List<Fact> satisfying(FactContext facts) {
        List<Fact> found = new ArrayList<>();
        for (Scope scope : facts.scopes()) {
            if (told(scope, facts) == Told.YES) {
                shown(scope, facts).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Fact> shown(Scope scope, FactContext facts) {
        return facts.of(FactType.EXCEPTION).stream()
                .filter(fact -> fact.scope() == scope.id())
                .findFirst()
                .map(fact -> new Fact(fact.type(), source().value(), "", fact.scope(), fact.span(), fact.line()));
    }

    @Override
    Outcome absenceIn(int scope, boolean elsewhere, FactContext facts) {
        if (scope < 0 || scope >= facts.scopes().size()) {
            return absence(facts);
        }
        return told(facts.scopes().get(scope), facts) == Told.CANNOT_TELL ? Outcome.MISSING : Outcome.CONTRADICTING;
    }

    @Override
    Outcome absence(FactContext facts) {
        boolean open = facts.scopes().stream().anyMatch(scope -> told(scope, facts) == Told.CANNOT_TELL);
        return open || !facts.hasScope(Scope.Kind.EXCEPTION) ? Outcome.MISSING : Outcome.CONTRADICTING;
    }

    @Override
    String instead(FactContext facts) {
        return "";
    }
}
