package dev.culprit.paste.block;

import dev.culprit.paste.place.Span;
import java.util.List;

/**
 * A stack trace of another language than Python, recognised so that it is never misread as Python.
 *
 * @param language lower-case name ({@code java}, {@code javascript}, {@code go}, ...)
 * @param type type of the exception, or empty
 * @param message its message, or empty
 * @param frames its top frames, innermost first; their modules are classes, packages or namespaces
 * @param span the whole trace
 */
public record ForeignTrace(String language, String type, String message, List<StackFrame> frames, Span span)
        implements Block {

    public ForeignTrace {
        frames = List.copyOf(frames);
    }

    @Override
    public String kind() {
        return "foreign-trace";
    }
}
