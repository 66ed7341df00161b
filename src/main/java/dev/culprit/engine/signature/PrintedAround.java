package dev.culprit.engine.signature;

import dev.culprit.paste.block.Block;
import dev.culprit.paste.block.ExceptionInfo;
import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.block.Traceback;
import dev.culprit.paste.fact.Fact;
import dev.culprit.paste.fact.FactType;
import dev.culprit.paste.fact.MessageMask;
import dev.culprit.paste.fact.Scope;
import dev.culprit.paste.place.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is said around the frames of a traceback and is no message of it: the lines above the frames, in which asyncio
 * shows the task with its exception; and, where the end is cut off, the source line that raised.
 */
final class PrintedAround {

    private static final int LONGEST = 4_000;
    private static final String TRACEBACK = "Traceback (most recent call last):";

    private PrintedAround() {}

    /** The texts, as facts of the exception that they stand around. */
    static List<Fact> of(FactTable facts) {
        List<Fact> found = new ArrayList<>();
        List<Block> blocks = facts.paste().blocks();
        for (Scope scope : facts.scopes()) {
            if (scope.kind() == Scope.Kind.EXCEPTION
                    && scope.block() < blocks.size()
                    && blocks.get(scope.block()) instanceof Traceback traceback) {
                int at = traceback.exceptions().size() - 1 - scope.position();
                if (at == 0 && traceback.situation() != Traceback.Situation.RAISED) {
                    heading(traceback, scope, facts).ifPresent(found::add);
                }
                boolean open = at >= 0 && traceback.exceptions().get(at).type().isEmpty();
                if (open && !traceback.exceptions().get(at).frames().isEmpty()) {
                    source(traceback, traceback.exceptions().get(at), scope).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<Fact> heading(Traceback traceback, Scope scope, FactTable facts) {
        List<StackFrame> frames = traceback.exceptions().get(0).frames();
        int start = traceback.span().start();
        int end = frames.isEmpty() ? start : frames.get(0).span().start();
        if (end <= start) {
            return Optional.empty();
        }
        Span span = new Span(start, Math.min(end, start + LONGEST));
        return Optional.of(fact(span.of(facts.paste().text()).replace(TRACEBACK, " "), span, scope));
    }

    private static Optional<Fact> source(Traceback traceback, ExceptionInfo exception, Scope scope) {
        List<StackFrame> frames = exception.frames();
        StackFrame last = frames.get(frames.size() - 1);
        if (!last.source().contains("raise ")) {
            return Optional.empty();
        }
        int start = last.span().start();
        return Optional.of(fact(
                last.source(), new Span(start, Math.max(start, traceback.span().end())), scope));
    }

    /** To count lines is dear, and only wanted where something is found: until then it is none. */
    private static Fact fact(String text, Span span, Scope scope) {
        return new Fact(FactType.LOG, MessageMask.mask(text), text, scope.id(), span, 0);
    }
}
