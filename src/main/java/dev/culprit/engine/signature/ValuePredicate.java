package dev.culprit.engine.signature;

import dev.culprit.paste.fact.Fact;
import dev.culprit.paste.fact.FactType;
import dev.culprit.paste.fact.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A predicate on the value of facts of one type. */
final class ValuePredicate extends CompiledPredicate {

    private final FactType type;
    private final Pattern pattern;
    private final String question;

    ValuePredicate(Predicate source, FactType type, Pattern pattern, double nats) {
        super(source, nats);
        this.type = type;
        this.pattern = pattern;
        this.question = Fact.term(type, source.value());
    }

    @Override
    Set<String> requiredTerms() {
        if (isText()) {
            return InnerWords.of(pattern).stream().map(Term::word).collect(Collectors.toSet());
        }
        return switch (type) {
            case KIND, LANGUAGE -> Set.of();
            case FRAME -> pattern.literal().map(Term::function).map(Set::of).orElse(Set.of());
            default ->
                pattern.literal()
                        .map(text -> Fact.term(type, text))
                        .map(Set::of)
                        .orElse(Set.of());
        };
    }

    @Override
    public List<Fact> satisfying(FactContext facts) {
        Optional<String> literal = pattern.literal();
        if (literal.isPresent()) {
            List<Fact> exact = facts.of(type, literal.get());
            return exact.isEmpty() && type == FactType.FRAME ? named(literal.get(), facts) : exact;
        }
        return facts.answer(question, () -> search(facts));
    }

    private List<Fact> search(FactContext facts) {
        List<Fact> found = new ArrayList<>();
        for (Map.Entry<String, List<Fact>> value : facts.entries(type)) {
            if (matches(value)) {
                found.addAll(value.getValue());
            }
        }
        return found;
    }

    private static List<Fact> named(String name, FactContext facts) {
        String function = name.substring(name.lastIndexOf('.') + 1);
        return facts.framesByFunction().getOrDefault(function, List.of()).stream()
                .filter(frame -> isNameOf(frame.value(), name))
                .toList();
    }

    /** A frame's name without its module stands for the function in any module. */
    private static boolean isNameOf(String frame, String name) {
        return frame.length() > name.length()
                && frame.endsWith(name)
                && frame.charAt(frame.length() - name.length() - 1) == '.';
    }

    private boolean matches(Map.Entry<String, List<Fact>> value) {
        return pattern.matches(value.getKey()) || (isText() && matchesDetail(value.getValue()));
    }

    /** Authors may write what the paste shows instead of its masked form. */
    private boolean matchesDetail(List<Fact> facts) {
        for (Fact fact : facts) {
            if (!fact.detail().equals(fact.value()) && pattern.matches(fact.detail())) {
                return true;
            }
        }
        return false;
    }

    private boolean isText() {
        return type == FactType.MESSAGE || type == FactType.LOG;
    }

    @Override
    Outcome absence(FactContext facts) {
        return provesAbsence(facts) ? Outcome.CONTRADICTING : Outcome.MISSING;
    }

    private boolean provesAbsence(FactContext facts) {
        return switch (type) {
            case EXCEPTION, MESSAGE ->
                !facts.isCut() && !facts.of(FactType.EXCEPTION).isEmpty();
            case FRAME, FILE -> !facts.isCut() && !facts.of(FactType.FRAME).isEmpty();
            case MODULE -> !facts.isCut() && !facts.of(FactType.MODULE).isEmpty();
            case BLOCKED_IN -> !facts.isCut() && facts.hasScope(Scope.Kind.THREAD);
            case LANGUAGE, KIND -> !facts.of(type).isEmpty();
            // People paste the traceback and leave the lines around it.
            case WARNING, LOG, LIBRARY, RUNTIME, WORD -> false;
        };
    }

    @Override
    String instead(FactContext facts) {
        List<Fact> others = facts.of(type);
        boolean telling = type == FactType.EXCEPTION || type == FactType.MESSAGE || type == FactType.BLOCKED_IN;
        return telling && !others.isEmpty() ? others.get(others.size() - 1).value() : "";
    }
}
