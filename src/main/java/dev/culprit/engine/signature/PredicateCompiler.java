package dev.culprit.engine.signature;

import dev.culprit.paste.fact.FactType;
import dev.culprit.paste.fact.MessageMask;
import java.util.List;

/** Makes predicates ready for asking, and states how much each tells. */
public final class PredicateCompiler {

    private final FrequencyTable frequencies;

    public PredicateCompiler(FrequencyTable frequencies) {
        this.frequencies = frequencies;
    }

    /**
     * Compiles a predicate.
     *
     * @throws IllegalArgumentException when its value is not of the form that its kind wants
     */
    CompiledPredicate compile(Predicate predicate) {
        if (predicate.kind() == PredicateKind.TEXT) {
            TextPattern pattern = TextPattern.of(predicate.value());
            return new TextPredicate(predicate, pattern, frequencies.ofContained(pattern));
        }
        if (predicate.kind() == PredicateKind.CHAIN) {
            return new ChainPredicate(predicate);
        }
        if (predicate.kind() == PredicateKind.WAITER || predicate.kind() == PredicateKind.STACK) {
            return stack(predicate);
        }
        if (predicate.kind() == PredicateKind.KIND && predicate.value().equals(AlonePredicate.VALUE)) {
            return new AlonePredicate(predicate, frequencies.of(FactType.KIND, AlonePredicate.VALUE));
        }
        FactType type = FactType.valueOf(predicate.kind().name());
        return switch (predicate.kind()) {
            case LIBRARY, RUNTIME -> version(predicate, type);
            case MESSAGE, LOG -> text(predicate, type);
            default -> value(predicate, type);
        };
    }

    private CompiledPredicate stack(Predicate predicate) {
        boolean waiter = predicate.kind() == PredicateKind.WAITER;
        List<Pattern> frames = (waiter ? List.of(predicate.value()) : FrameSequence.frames(predicate.value()))
                .stream().map(Pattern::of).toList();
        double nats = frames.stream().mapToDouble(this::ofFrame).sum();
        return waiter
                ? new WaiterPredicate(predicate, frames.get(0), nats)
                : new StackPredicate(predicate, frames, nats);
    }

    private double ofFrame(Pattern pattern) {
        return pattern.literal()
                .map(name -> frequencies.of(FactType.FRAME, name))
                .orElseGet(() -> frequencies.ofPattern(FactType.FRAME, pattern.fixedText()));
    }

    private CompiledPredicate version(Predicate predicate, FactType type) {
        String[] parts = predicate.value().strip().split("\\s+", 2);
        VersionBounds bounds = VersionBounds.parse(parts.length > 1 ? parts[1] : "");
        return new VersionPredicate(predicate, type, parts[0], bounds, frequencies.of(type, parts[0]));
    }

    private CompiledPredicate text(Predicate predicate, FactType type) {
        String value = predicate.value();
        Pattern pattern = isExpression(value) ? Pattern.of(value) : Pattern.of(MessageMask.mask(value));
        double nats = pattern.literal()
                .map(text -> frequencies.of(type, text))
                .orElseGet(() -> frequencies.ofPattern(type, pattern.fixedText()));
        return new ValuePredicate(predicate, type, pattern, nats);
    }

    private CompiledPredicate value(Predicate predicate, FactType type) {
        Pattern pattern = Pattern.of(predicate.value());
        double nats = pattern.literal()
                .map(text -> frequencies.of(type, text))
                .orElseGet(() -> frequencies.ofPattern(type, pattern.fixedText()));
        return new ValuePredicate(predicate, type, pattern, nats);
    }

    private static boolean isExpression(String value) {
        return value.length() > 2 && value.startsWith("/") && value.endsWith("/");
    }

    /** Predicates on the whole paste need not hold in the same scope as their neighbours. */
    static boolean isGlobal(PredicateKind kind) {
        return switch (kind) {
            case LIBRARY, RUNTIME, LANGUAGE, KIND -> true;
            default -> false;
        };
    }
}
