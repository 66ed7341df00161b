package dev.culprit.paste.dialect;

import dev.culprit.paste.block.ExceptionInfo;
import dev.culprit.paste.block.ExceptionInfo.Link;
import dev.culprit.paste.block.Traceback;
import dev.culprit.paste.block.Traceback.Situation;
import dev.culprit.paste.line.ExceptionLine;
import dev.culprit.paste.line.ExceptionText;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.python.ExceptionNames;
import dev.culprit.paste.text.Lines;
import java.util.List;
import java.util.Optional;

/** The message of an exception without its traceback: {@code TypeError: ...}, {@code KeyError('x',)}. */
final class MessageDialect implements Dialect {

    @Override
    public List<Trigger> triggers() {
        return List.of();
    }

    @Override
    public Optional<Reading> read(Lines lines, int at) {
        ExceptionLine line = ExceptionLine.alone(lines.get(at));
        if (line != null) {
            MessageReader reader = new MessageReader(lines, at, line);
            return Optional.of(new Reading(block(reader.exception(List.of(), Link.FIRST)), reader.next()));
        }
        int from = lines.indent(at);
        ExceptionText text = ExceptionText.at(lines.get(at), from);
        if (text == null
                || !ExceptionNames.contains(ExceptionNames.simple(text.type()))
                || !endsLine(lines.get(at), text)) {
            return Optional.empty();
        }
        return Optional.of(new Reading(block(exception(lines, at, text)), at + 1));
    }

    /** The exception that stands as {@code repr} in a line. */
    static ExceptionInfo exception(Lines lines, int at, ExceptionText text) {
        Span type = lines.span(at, text.start(), text.start() + text.type().length());
        Span message = lines.span(at, text.messageStart(), text.messageEnd());
        return new ExceptionInfo(text.type(), text.message(), List.of(), Link.FIRST, type.to(message), type, message);
    }

    static Traceback block(ExceptionInfo exception) {
        return new Traceback(List.of(exception), Situation.RAISED, "", false, false, exception.span());
    }

    private static boolean endsLine(String line, ExceptionText text) {
        return line.substring(text.end()).isBlank();
    }
}
