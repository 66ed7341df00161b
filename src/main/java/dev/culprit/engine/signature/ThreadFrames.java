package dev.culprit.engine.signature;

import dev.culprit.paste.fact.Fact;
import dev.culprit.paste.fact.FactType;
import dev.culprit.paste.fact.Scope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The frames of one thread, innermost first, however the dump orders them. A frame is there under each name that it is
 * known by; a function that is on the stack more than once stands at its innermost place.
 */
final class ThreadFrames {

    /** Streams wait in C: who called them is asked for. */
    private static final String STREAMS = "_io.";

    private final List<List<Fact>> frames = new ArrayList<>();
    private final Set<Integer> waiting = new HashSet<>();

    private ThreadFrames() {}

    /** Those of every thread of the paste, by the thread's scope. */
    static List<ThreadFrames> of(FactTable facts) {
        List<ThreadFrames> threads = new ArrayList<>(facts.scopes().size());
        facts.scopes().forEach(scope -> threads.add(new ThreadFrames()));
        for (Fact fact : facts.of(FactType.FRAME)) {
            if (isOfThread(fact, facts)) {
                threads.get(fact.scope()).add(fact);
            }
        }
        for (Fact fact : facts.of(FactType.BLOCKED_IN)) {
            if (isOfThread(fact, facts)) {
                threads.get(fact.scope()).waiting.add(fact.span().start());
            }
        }
        return threads;
    }

    private static boolean isOfThread(Fact fact, FactTable facts) {
        return fact.scope() >= 0 && facts.scopes().get(fact.scope()).kind() == Scope.Kind.THREAD;
    }

    private void add(Fact frame) {
        List<Fact> last = frames.isEmpty() ? List.of() : frames.get(frames.size() - 1);
        if (!last.isEmpty() && last.get(0).span().equals(frame.span())) {
            last.add(frame);
        } else {
            frames.add(new ArrayList<>(List.of(frame)));
        }
    }

    /** The outermost of the waiting calls at the inner end, and the frame that made it. */
    List<Fact> waiters() {
        int outer = 0;
        while (outer < frames.size() && isWait(frames.get(outer))) {
            outer++;
        }
        List<Fact> found = new ArrayList<>();
        for (int at = Math.max(0, outer - 1); at <= outer && at < frames.size(); at++) {
            found.addAll(frames.get(at));
        }
        return found;
    }

    private boolean isWait(List<Fact> frame) {
        return waiting.contains(frame.get(0).span().start())
                || frame.stream().anyMatch(name -> name.value().startsWith(STREAMS));
    }

    /** The first of frames that match these in their order, with any others between; empty when they are not there. */
    List<Fact> inOrder(List<Pattern> wanted) {
        List<Fact> found = new ArrayList<>(wanted.size());
        for (List<Fact> frame : frames) {
            if (found.size() < wanted.size()) {
                Pattern next = wanted.get(found.size());
                frame.stream()
                        .filter(name -> FrameMatch.matches(next, name.value()))
                        .findFirst()
                        .ifPresent(found::add);
            }
        }
        return found.size() == wanted.size() ? found : List.of();
    }
}
