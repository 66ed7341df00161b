package dev.culprit.paste;

import dev.culprit.paste.ExceptionInfo.Link;
import dev.culprit.paste.Traceback.Situation;
import java.util.List;
import java.util.Optional;

/**
 * Python 2's {@code Exception KeyError: KeyError(1,) in <module 'threading' from '...'> ignored}, also when its end is
 * cut off, its angle brackets got lost, or it is wrapped.
 */
final class IgnoredExceptionDialect implements Dialect {

    private static final String EXCEPTION = "Exception ";
    private static final int MOST_LINES = 4;

    @Override
    public Optional<Reading> read(Lines lines, int at) {
        String line = lines.get(at);
        int from = line.indexOf(EXCEPTION);
        if (from < 0) {
            return Optional.empty();
        }
        Cursor cursor = new Cursor(line, from + EXCEPTION.length());
        int typeStart = cursor.at();
        String type = cursor.dottedName();
        boolean named = ExceptionLine.isExceptionName(type.substring(type.lastIndexOf('.') + 1));
        if (!named || !cursor.accept(":")) {
            return Optional.empty();
        }
        cursor.spaces();
        int valueStart = cursor.at();
        ExceptionText value = ExceptionText.at(line, valueStart);
        int end = value != null ? value.end() : quotedEnd(line, valueStart);
        boolean ignored = line.contains(" ignored")
                || line.startsWith(" in ", end)
                || line.stripTrailing().length() == end;
        if (end < 0 || !ignored) {
            return Optional.empty();
        }
        int last = lastLine(lines, at);
        return Optional.of(
                new Reading(block(lines, at, from, last, type, typeStart, value, valueStart, end), last + 1));
    }

    private static Traceback block(
            Lines lines,
            int at,
            int from,
            int last,
            String type,
            int typeStart,
            ExceptionText value,
            int start,
            int end) {
        String line = lines.get(at);
        int messageStart = value != null ? value.messageStart() : start + 1;
        int messageEnd = value != null ? value.messageEnd() : Math.max(start + 1, end - 1);
        String message =
                value != null ? value.message() : ExceptionText.unescaped(line.substring(messageStart, messageEnd));
        Span typeSpan = lines.span(at, typeStart, typeStart + type.length());
        Span messageSpan = lines.span(at, messageStart, messageEnd);
        ExceptionInfo exception = new ExceptionInfo(
                type, message, List.of(), Link.FIRST, typeSpan.to(messageSpan), typeSpan, messageSpan);
        Span span = lines.span(at, from, line.stripTrailing().length()).to(lines.span(last));
        boolean cut = !lines.get(last).contains(" ignored")
                && !lines.get(last).strip().equals("ignored");
        return new Traceback(List.of(exception), Situation.IGNORED, subject(lines, at, end, last), false, cut, span);
    }

    /** The end of a message that stands in quotes: some exceptions are printed without their type. */
    private static int quotedEnd(String line, int from) {
        if (from >= line.length() || "'\"".indexOf(line.charAt(from)) < 0) {
            int in = line.indexOf(" in ", from);
            return in;
        }
        int end = line.indexOf(line.charAt(from) + " in ", from + 1);
        return end < 0 ? line.stripTrailing().length() : end + 1;
    }

    private static int lastLine(Lines lines, int at) {
        if (lines.get(at).contains(" ignored")) {
            return at;
        }
        for (int i = at + 1; i < at + MOST_LINES && lines.has(i); i++) {
            String text = lines.get(i).strip();
            if (text.equals("ignored") || text.endsWith("> ignored") || text.endsWith("' ignored")) {
                return i;
            }
        }
        return at;
    }

    private static String subject(Lines lines, int at, int end, int last) {
        StringBuilder rest = new StringBuilder(lines.get(at).substring(end));
        for (int i = at + 1; i <= last; i++) {
            rest.append(' ').append(lines.get(i).strip());
        }
        String text = rest.toString().strip();
        String subject = text.startsWith("in ") ? text.substring(3) : text;
        int ignored = subject.lastIndexOf(" ignored");
        return (ignored < 0 ? subject : subject.substring(0, ignored)).strip();
    }
}
