package dev.culprit.paste.dialect;

import dev.culprit.paste.block.ExceptionInfo;
import dev.culprit.paste.block.ExceptionInfo.Link;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.text.Lines;
import java.util.List;
import java.util.Optional;

/** {@code Fatal Python error: what happened}, printed before the interpreter aborts. */
final class FatalErrorDialect implements Dialect {

    static final String TYPE = "Fatal Python error";

    @Override
    public List<Trigger> triggers() {
        return List.of(Trigger.text(TYPE + ":"));
    }

    @Override
    public Optional<Reading> read(Lines lines, int at) {
        String line = lines.get(at);
        int from = line.indexOf(TYPE + ":");
        if (from < 0) {
            return Optional.empty();
        }
        int end = line.stripTrailing().length();
        int message = from + TYPE.length() + 1;
        while (message < end && line.charAt(message) == ' ') {
            message++;
        }
        Span type = lines.span(at, from, from + TYPE.length());
        Span text = lines.span(at, message, end);
        ExceptionInfo fatal =
                new ExceptionInfo(TYPE, line.substring(message, end), List.of(), Link.FIRST, type.to(text), type, text);
        return Optional.of(new Reading(MessageDialect.block(fatal), at + 1));
    }
}
