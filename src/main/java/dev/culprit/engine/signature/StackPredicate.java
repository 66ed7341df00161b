package dev.culprit.engine.signature;

import dev.culprit.paste.fact.Fact;
import dev.culprit.paste.fact.FactType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A predicate on frames of one thread in their order, from the inside outwards, with any others between them. */
final class StackPredicate extends ThreadPredicate {

    private final List<Pattern> frames;

    StackPredicate(Predicate source, List<Pattern> frames, double nats) {
        super(source, nats);
        this.frames = List.copyOf(frames);
    }

    @Override
    Set<String> requiredTerms() {
        return frames.stream()
                .flatMap(frame -> frame.literal().stream())
                .map(Term::function)
                .collect(Collectors.toSet());
    }

    /** The innermost of the frames of each thread that shows them in this order. */
    @Override
    public List<Fact> satisfying(FactContext facts) {
        List<Fact> found = new ArrayList<>();
        for (ThreadFrames thread : facts.threads()) {
            List<Fact> stack = thread.inOrder(frames);
            if (!stack.isEmpty()) {
                found.add(named(stack));
            }
        }
        return found;
    }

    private static Fact named(List<Fact> stack) {
        Fact inner = stack.get(0);
        String names = stack.stream().map(Fact::value).collect(Collectors.joining(" < "));
        return new Fact(FactType.FRAME, names, "", inner.scope(), inner.span(), inner.line());
    }
}
