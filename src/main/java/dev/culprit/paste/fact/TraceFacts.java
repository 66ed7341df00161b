package dev.culprit.paste.fact;

import dev.culprit.paste.block.BlockedCall;
import dev.culprit.paste.block.ExecutionTrace;
import dev.culprit.paste.block.StackFrame;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts of an execution trace: its frames, and where it and each of its modules stopped. */
final class TraceFacts {

    private static final int MOST_LAST = 30;

    private TraceFacts() {}

    static void add(ExecutionTrace trace, FactCollector facts) {
        facts.open(Scope.Kind.LINE, 0, false);
        List<StackFrame> steps = trace.steps();
        FactExtractor.frames(steps, facts);
        if (steps.isEmpty()) {
            return;
        }
        StackFrame last = steps.get(steps.size() - 1);
        if (last.source().contains(".acquire(") || last.source().contains(".wait(")) {
            BlockedCall wait = new BlockedCall(BlockedCall.Resource.LOCK, last.qualifiedName(), last.span());
            BlockedFacts.add(List.of(wait), Optional.empty(), facts);
        }
        List<StackFrame> end = steps.subList(Math.max(0, steps.size() - MOST_LAST), steps.size());
        end.forEach(step -> facts.words(step.source(), step.span()));
        for (StackFrame step : lastOfEachModule(end)) {
            facts.add(FactType.LOG, MessageMask.mask(step.source()), step.source(), step.span());
        }
    }

    /** The step after which a module did not go on tells what it was doing when the process hung. */
    private static Iterable<StackFrame> lastOfEachModule(List<StackFrame> steps) {
        Map<String, StackFrame> last = new LinkedHashMap<>();
        steps.forEach(step -> last.put(step.module(), step));
        return last.values();
    }
}
