package dev.culprit.paste.dialect;

import dev.culprit.paste.block.ExceptionInfo;
import dev.culprit.paste.block.ExceptionInfo.Link;
import dev.culprit.paste.block.Traceback;
import dev.culprit.paste.block.Traceback.Situation;
import dev.culprit.paste.line.ExceptionText;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.python.ExceptionNames;
import dev.culprit.paste.text.Cursor;
import dev.culprit.paste.text.Lines;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Python 2's {@code Exception KeyError: KeyError(1,) in <module 'threading' from '...'> ignored}, also when its end is
 * cut off, its angle brackets got lost, or it is wrapped.
 */
final class IgnoredExceptionDialect implements Dialect {

    private static final String EXCEPTION = "Exception ";
    private static final int MOST_LINES = 4;

    @Override
    public List<Trigger> triggers() {
        return List.of(Trigger.text(EXCEPTION));
    }

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
        String simple = ExceptionNames.simple(type);
        boolean named = ExceptionNames.contains(simple) || ExceptionNames.isCamelCase(simple);
        if (!named || !cursor.accept(":")) {
            return Optional.empty();
        }
        cursor.spaces();
        int valueStart = cursor.at();
        ExceptionText value = value(line, valueStart);
        if (value == null) {
            return Optional.empty();
        }
        int end = value.end();
        boolean ignored = line.contains(" ignored")
                || line.startsWith(" in ", end)
                || line.stripTrailing().length() == end;
        return ignored ? Optional.of(reading(lines, at, from, type, typeStart, value)) : Optional.empty();
    }

    private static Reading reading(Lines lines, int at, int from, String type, int typeStart, ExceptionText value) {
        int last = lastLine(lines, at);
        Span typeSpan = lines.span(at, typeStart, typeStart + type.length());
        Span messageSpan = lines.span(at, value.messageStart(), value.messageEnd());
        ExceptionInfo exception = new ExceptionInfo(
                type, value.message(), List.of(), Link.FIRST, typeSpan.to(messageSpan), typeSpan, messageSpan);
        Span span = lines.span(at, from, lines.get(at).stripTrailing().length()).to(lines.span(last));
        boolean cut = !lines.get(last).contains("ignored");
        String subject = subject(lines, at, value.end(), last);
        return new Reading(new Traceback(List.of(exception), Situation.IGNORED, subject, false, cut, span), last + 1);
    }

    /** The exception as {@code repr}, or its message alone, in quotes: some are printed without their type. */
    private static @Nullable ExceptionText value(String line, int from) {
        ExceptionText value = ExceptionText.at(line, from);
        if (value != null || from >= line.length()) {
            return value;
        }
        char quote = line.charAt(from);
        boolean quoted = quote == '"' || quote == '\'';
        int close = quoted ? line.indexOf(quote + " in ", from + 1) : line.indexOf(" in ", from);
        int end = close >= 0 ? close : quoted ? line.stripTrailing().length() : -1;
        if (end < 0) {
            return null;
        }
        int start = quoted ? Math.min(from + 1, end) : from;
        String message = ExceptionText.unescaped(line.substring(start, end));
        return new ExceptionText("", message, from, start, end, quoted && close >= 0 ? end + 1 : end);
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
