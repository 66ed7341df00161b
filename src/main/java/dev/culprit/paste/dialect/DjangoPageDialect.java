package dev.culprit.paste.dialect;

import dev.culprit.paste.block.ExceptionInfo;
import dev.culprit.paste.block.ExceptionInfo.Link;
import dev.culprit.paste.block.Traceback;
import dev.culprit.paste.block.Traceback.Situation;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.python.ExceptionNames;
import dev.culprit.paste.text.Cursor;
import dev.culprit.paste.text.Lines;
import java.util.List;
import java.util.Optional;

/** Django's error page as text: {@code OperationalError at /path}, the message below it. */
final class DjangoPageDialect implements Dialect {

    @Override
    public List<Trigger> triggers() {
        return List.of(Trigger.text(" at /"));
    }

    @Override
    public Optional<Reading> read(Lines lines, int at) {
        String line = lines.get(at);
        int from = lines.indent(at);
        Cursor cursor = new Cursor(line, from);
        String type = cursor.dottedName();
        boolean heading = cursor.accept(" at /") && ExceptionNames.contains(ExceptionNames.simple(type));
        int below = lines.skipBlank(at + 1, 1);
        if (!heading || lines.isBlank(below) || line.substring(cursor.at()).indexOf(' ') >= 0) {
            return Optional.empty();
        }
        Span typeSpan = lines.span(at, from, from + type.length());
        Span message = lines.span(below);
        String text = lines.get(below).strip();
        DjangoFrames found = DjangoFrames.below(lines, below + 1);
        ExceptionInfo exception =
                new ExceptionInfo(type, text, found.frames(), Link.FIRST, typeSpan.to(message), typeSpan, message);
        Span span =
                found.frames().isEmpty() ? exception.span() : exception.span().to(lines.span(found.next() - 1));
        Traceback block = new Traceback(List.of(exception), Situation.RAISED, "", false, false, span);
        return Optional.of(new Reading(block, found.next()));
    }
}
