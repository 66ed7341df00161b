package dev.culprit.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every line that no other dialect reads; an exception that a log record names becomes a block of its own. */
final class LogLineDialect implements Dialect {

    @Override
    public Optional<Reading> read(Lines lines, int at) {
        String line = lines.get(at);
        LogPrefix prefix = LogPrefix.of(line);
        int end = line.stripTrailing().length();
        int from = Math.min(prefix.end(), end);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new LogLine(prefix.level(), line.substring(from, end), lines.span(at, from, end)));
        ExceptionInfo named = named(lines, at, from);
        if (named != null) {
            blocks.add(MessageDialect.block(named));
        }
        return Optional.of(new Reading(blocks, at + 1));
    }

    private static @Nullable ExceptionInfo named(Lines lines, int at, int from) {
        // Stripped once: every look at a candidate would walk over the blanks at the end again.
        String line = lines.get(at).stripTrailing();
        ExceptionLine starting = ExceptionLine.at(line, from);
        if (starting != null && starting.isConvincing() && starting.hasMessage()) {
            return exception(lines, at, starting);
        }
        ExceptionText text = ExceptionText.find(line, from);
        if (text != null) {
            return MessageDialect.exception(lines, at, text);
        }
        ExceptionLine inside = inside(line, from);
        return inside == null ? null : exception(lines, at, inside);
    }

    /** {@code ... failed: SomeError: what happened}. */
    private static @Nullable ExceptionLine inside(String line, int from) {
        for (int colon = line.indexOf("rror: ", from); colon >= 0; colon = line.indexOf("rror: ", colon + 1)) {
            int start = colon;
            while (start > from && colon - start < 100 && isNamePart(line.charAt(start - 1))) {
                start--;
            }
            ExceptionLine found = colon - start > 1 ? ExceptionLine.at(line, start) : null;
            if (found != null && found.isConvincing() && found.hasMessage()) {
                return found;
            }
        }
        return null;
    }

    private static boolean isNamePart(char c) {
        return Cursor.isNamePart(c) || c == '.';
    }

    private static ExceptionInfo exception(Lines lines, int at, ExceptionLine line) {
        Span type =
                lines.span(at, line.typeStart(), line.typeStart() + line.type().length());
        Span message = lines.span(at, line.messageStart(), line.messageEnd());
        String text = lines.get(at).substring(line.messageStart(), line.messageEnd());
        return new ExceptionInfo(
                line.type(), text, List.of(), ExceptionInfo.Link.FIRST, type.to(message), type, message);
    }
}
