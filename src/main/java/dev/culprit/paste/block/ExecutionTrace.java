package dev.culprit.paste.block;

import dev.culprit.paste.place.Span;
import java.util.List;

/**
 * Lines as they were executed, printed by {@code python -m trace -t}. Where a process hangs, the last step is the
 * call that did not return.
 *
 * @param steps the executed lines in the order of the output; {@code source} holds the line's code
 * @param span the whole output
 */
public record ExecutionTrace(List<StackFrame> steps, Span span) implements Block {

    public ExecutionTrace {
        steps = List.copyOf(steps);
    }

    @Override
    public String kind() {
        return "execution-trace";
    }
}
