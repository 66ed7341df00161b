package dev.culprit.paste.block;

import dev.culprit.paste.place.Span;
import java.util.List;

/**
 * One exception of a traceback.
 *
 * @param type type as printed, with its module where one was printed ({@code _frozen_importlib._DeadlockError}); empty
 *     when the traceback is cut before it; {@code Fatal Python error} where the interpreter gave up
 * @param message the text after the type, without quotes or tuple marks that only the printer added; may be empty
 *     and may hold several lines
 * @param frames frames of its traceback, outermost first, as Python prints them
 * @param link how it came about, seen from the exception before it in the chain
 * @param span from the type to the end of the message
 * @param typeSpan where the type stands; where the message stands when only that was printed, and says which type it is
 * @param messageSpan where the message stands; empty span at the end of the type when there is none
 */
public record ExceptionInfo(
        String type, String message, List<StackFrame> frames, Link link, Span span, Span typeSpan, Span messageSpan) {

    /** The tie between an exception and the one before it in the chain. */
    public enum Link {
        /** First of its chain. */
        FIRST,
        /** "The above exception was the direct cause": raised from the one before. */
        CAUSED_BY_PREVIOUS,
        /** "During handling of the above exception": raised while the one before was handled. */
        DURING_PREVIOUS,
        /** Member of the exception group before it. */
        MEMBER_OF_GROUP
    }

    public ExceptionInfo {
        frames = List.copyOf(frames);
    }

    /** The same exception in another place of a chain. */
    public ExceptionInfo linked(Link other) {
        return new ExceptionInfo(type, message, frames, other, span, typeSpan, messageSpan);
    }

    /** The type without its module. */
    public String simpleType() {
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
