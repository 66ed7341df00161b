package dev.culprit.engine.signature;

import dev.culprit.paste.fact.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A predicate on who waits: the outermost of the waiting calls at the inner end of a stack, or the frame that made it.
 * {@code frame} asks whether a function is on the stack; this, whether it is there that the thread stands.
 */
final class WaiterPredicate extends ThreadPredicate {

    private final Pattern pattern;

    WaiterPredicate(Predicate source, Pattern pattern, double nats) {
        super(source, nats);
        this.pattern = pattern;
    }

    @Override
    Set<String> requiredTerms() {
        return pattern.literal().map(Term::function).map(Set::of).orElse(Set.of());
    }

    @Override
    public List<Fact> satisfying(FactContext facts) {
        List<Fact> found = new ArrayList<>();
        for (ThreadFrames thread : facts.threads()) {
            thread.waiters().stream()
                    .filter(frame -> FrameMatch.matches(pattern, frame.value()))
                    .findFirst()
                    .ifPresent(found::add);
        }
        return found;
    }
}
