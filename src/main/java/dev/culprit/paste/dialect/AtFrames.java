package dev.culprit.paste.dialect;

import dev.culprit.paste.block.ForeignTrace;
import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.line.ExceptionLine;
import dev.culprit.paste.line.ForeignFrame;
import dev.culprit.paste.line.FrameLine;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.python.ExceptionNames;
import dev.culprit.paste.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Traces of which every call stands on a line {@code at ...}, below {@code Type: message}. */
abstract class AtFrames implements Dialect {

    /** How the line of a call begins. */
    static final String AT = "at ";

    static final int MOST_MESSAGE = 4;
    private static final List<String> OPENINGS = List.of("Unhandled exception. ", "Uncaught ");

    private final String language;

    AtFrames(String language) {
        this.language = language;
    }

    /** The call that the text after {@code at} names, or null when it is not of this language. */
    abstract @Nullable StackFrame call(String text, Span span);

    /** Whether a line between two calls belongs to the trace. */
    boolean continues(String line) {
        return false;
    }

    @Override
    public List<Trigger> triggers() {
        return List.of(Trigger.text(AT).below(1, MOST_MESSAGE));
    }

    @Override
    public Optional<Reading> read(Lines lines, int at) {
        if (isCall(lines, at)) {
            return Optional.empty();
        }
        int first = at + 1;
        for (; !isCall(lines, first); first++) {
            if (first >= at + MOST_MESSAGE || lines.isBlank(first) || FrameLine.of(lines.get(first)) != null) {
                return Optional.empty();
            }
        }
        if (frame(lines, first) == null || isNamedBelow(lines, at, first)) {
            return Optional.empty();
        }
        List<StackFrame> frames = new ArrayList<>();
        int end = first;
        for (; isCall(lines, end) || (lines.has(end) && continues(lines.get(end))); end++) {
            StackFrame frame = frames.size() < ForeignFrame.MOST ? frame(lines, end) : null;
            if (frame != null) {
                frames.add(frame);
            }
        }
        String line = lines.get(at);
        ExceptionLine found = ExceptionLine.at(line, start(line));
        String type = found == null ? "" : found.type();
        String message = found == null ? line.strip() : line.substring(found.messageStart(), found.messageEnd());
        Span span = lines.span(at).to(lines.span(end - 1));
        return Optional.of(new Reading(new ForeignTrace(language, type, message, frames, span), end));
    }

    /** The line above the exception is a record of its own. */
    private static boolean isNamedBelow(Lines lines, int at, int first) {
        if (ExceptionLine.at(lines.get(at), start(lines.get(at))) != null) {
            return false;
        }
        for (int i = at + 1; i < first; i++) {
            ExceptionLine found = ExceptionLine.at(lines.get(i), start(lines.get(i)));
            if (found != null
                    && (found.isConvincing() || ExceptionNames.contains(ExceptionNames.simple(found.type())))) {
                return true;
            }
        }
        return false;
    }

    private static int start(String line) {
        for (String opening : OPENINGS) {
            int at = line.indexOf(opening);
            if (at >= 0) {
                return at + opening.length();
            }
        }
        if (line.startsWith(": ")) {
            // py4j puts what Java said into the message of its own exception.
            return 2;
        }
        String thread = "Exception in thread \"";
        int close = line.startsWith(thread) ? line.indexOf("\" ", thread.length()) : -1;
        return close < 0 ? Lines.indent(line) : close + 2;
    }

    private @Nullable StackFrame frame(Lines lines, int at) {
        return isCall(lines, at) ? call(lines.get(at).strip().substring(3), lines.span(at)) : null;
    }

    private static boolean isCall(Lines lines, int at) {
        String line = lines.get(at);
        int from = Lines.indent(line);
        return line.startsWith(AT, from)
                && line.length() > from + 6
                && (line.indexOf('(', from) > 0 || line.indexOf(':', from) > 0);
    }
}
