package dev.culprit.paste.block;

import dev.culprit.paste.place.Span;
import java.util.List;

/**
 * A Python traceback with its whole chain, or an exception of which only the message was printed.
 *
 * @param exceptions the chain in the order in which they were raised; the last is the one that was reported
 * @param situation what Python was doing when it printed this
 * @param subject what the situation names: the thread ({@code Thread-1}), or the object in whose finaliser or
 *     callback the exception was ignored; may be empty
 * @param startsCut the beginning is missing: frames came without the line that opens a traceback
 * @param endsCut the end is missing: frames came without an exception after them
 * @param span from the heading to the end of the last message
 * @param heading the lines above it whose words say more than situation and subject do
 */
public record Traceback(
        List<ExceptionInfo> exceptions,
        Situation situation,
        String subject,
        boolean startsCut,
        boolean endsCut,
        Span span,
        List<LogLine> heading)
        implements Block {

    /** What Python was doing when it printed a traceback. */
    public enum Situation {
        /** Nothing special, or not visible. */
        RAISED,
        /** "Exception in thread X". */
        IN_THREAD,
        /** "Exception ... ignored", "Exception ignored in": nobody could have caught it. */
        IGNORED,
        /** "Error in atexit._run_exitfuncs". What Python says it ignored at exit is {@link #IGNORED}. */
        AT_EXIT,
        /** "--- Logging error ---". */
        LOGGING_ERROR,
        /** "Task exception was never retrieved" and its kin. */
        NEVER_RETRIEVED
    }

    public Traceback {
        exceptions = List.copyOf(exceptions);
        heading = List.copyOf(heading);
    }

    public Traceback(
            List<ExceptionInfo> exceptions,
            Situation situation,
            String subject,
            boolean startsCut,
            boolean endsCut,
            Span span) {
        this(exceptions, situation, subject, startsCut, endsCut, span, List.of());
    }

    @Override
    public String kind() {
        if (situation == Situation.IGNORED) {
            return "ignored-exception";
        }
        boolean framed =
                exceptions.stream().anyMatch(exception -> !exception.frames().isEmpty());
        return framed ? "traceback" : "message";
    }
}
