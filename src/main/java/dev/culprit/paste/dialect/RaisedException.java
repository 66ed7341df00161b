package dev.culprit.paste.dialect;

import dev.culprit.paste.block.ExceptionInfo;
import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.line.ExceptionLine;
import dev.culprit.paste.line.ExceptionText;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.python.ExceptionNames;
import dev.culprit.paste.text.Cursor;
import dev.culprit.paste.text.Lines;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The exception of a traceback whose end is missing, where other lines tell it: the last source line raises it, or the
 * heading shows the task or future that holds it.
 *
 * @param type the type
 * @param message the message where it is certain, or empty
 * @param typeSpan where the type stands
 * @param messageSpan where the message stands, or the end of the type
 */
record RaisedException(String type, String message, Span typeSpan, Span messageSpan) {

    private static final String RAISE = "raise ";
    private static final String EXCEPTION = "exception=";

    /** The exception of a line {@code raise SomeError("what")}: nothing else can have come of it. */
    static @Nullable RaisedException bySource(Lines lines, int at) {
        String line = lines.get(at).stripTrailing();
        int from = code(line);
        ExceptionLine labelled = ExceptionLine.at(line, from);
        if (labelled != null && labelled.isLabel(line)) {
            from = labelled.messageStart();
        }
        if (!line.startsWith(RAISE, from)) {
            return null;
        }
        int start = from + RAISE.length();
        String type = new Cursor(line, start).dottedName();
        int end = start + type.length();
        boolean called = end == line.length() || line.charAt(end) == '(';
        if (!called || !ExceptionNames.contains(ExceptionNames.simple(type))) {
            return null;
        }
        Span typeSpan = lines.span(at, start, end);
        ExceptionText text = ExceptionText.at(line, start);
        if (text != null && isCutString(lines, at, text)) {
            return cut(lines, at, typeSpan, text);
        }
        boolean certain = text != null && text.isWholeString(line);
        return text != null && certain
                ? new RaisedException(
                        type, text.message(), typeSpan, lines.span(at, text.messageStart(), text.messageEnd()))
                : new RaisedException(type, "", typeSpan, new Span(typeSpan.end(), typeSpan.end()));
    }

    /** The paste ends within the string: what is left of it begins the message. */
    private static boolean isCutString(Lines lines, int at, ExceptionText text) {
        String line = lines.get(at).stripTrailing();
        int open = text.messageStart();
        boolean last = lines.isBlank(lines.skipBlank(at + 1, 3)) && text.end() == line.length();
        boolean quoted = open + 1 < line.length() && "'\"".indexOf(line.charAt(open)) >= 0;
        return last && quoted && line.indexOf(line.charAt(open), open + 1) < 0;
    }

    private static RaisedException cut(Lines lines, int at, Span typeSpan, ExceptionText text) {
        String line = lines.get(at).stripTrailing();
        int from = text.messageStart() + 1;
        String message = ExceptionText.unescaped(line.substring(from));
        return new RaisedException(text.type(), message, typeSpan, lines.span(at, from, line.length()));
    }

    /** Behind the number, arrow and guides that some printers put before the source. */
    private static int code(String line) {
        int at = 0;
        while (at < line.length() && " \t|\u2502\u2771>-0123456789".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** {@code future: <Task finished coro=<...> exception=SomeError('what')>} between two lines. */
    static @Nullable RaisedException byFuture(Lines lines, int from, int to) {
        for (int at = from; at < to; at++) {
            String line = lines.get(at);
            int start = line.indexOf(EXCEPTION) + EXCEPTION.length();
            ExceptionText text = start < EXCEPTION.length() ? null : ExceptionText.at(line, start);
            if (text != null && text.end() > text.messageEnd()) {
                Span type = lines.span(at, start, start + text.type().length());
                Span message = lines.span(at, text.messageStart(), text.messageEnd());
                return new RaisedException(text.type(), text.message(), type, message);
            }
        }
        return null;
    }

    ExceptionInfo exception(List<StackFrame> frames, ExceptionInfo.Link link) {
        return new ExceptionInfo(type, message, frames, link, typeSpan.to(messageSpan), typeSpan, messageSpan);
    }
}
