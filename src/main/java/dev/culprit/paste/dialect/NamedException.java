package dev.culprit.paste.dialect;

import dev.culprit.paste.block.ExceptionInfo;
import dev.culprit.paste.block.ExceptionInfo.Link;
import dev.culprit.paste.line.ExceptionLine;
import dev.culprit.paste.line.ExceptionText;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.python.ExceptionNames;
import dev.culprit.paste.python.KnownMessages;
import dev.culprit.paste.text.Cursor;
import dev.culprit.paste.text.Lines;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the exception that a line of a log names: {@code ... failed: SomeError: what}, {@code error=OSError(2, 'x')}. */
final class NamedException {

    private static final int LONGEST_NAME = 100;
    private static final List<String> CLASSES = List.of("<class '", "<type '");

    private final Lines lines;
    private final int at;
    private final int from;

    // Stripped once: every look at a candidate would walk over the blanks at the end again.
    private final String line;

    private NamedException(Lines lines, int at, int from) {
        this.lines = lines;
        this.at = at;
        this.from = from;
        this.line = lines.get(at).stripTrailing();
    }

    /**
     * The exception named at or after a column of a line, by whatever way is the surest.
     *
     * @param known a known message may stand there
     */
    static @Nullable ExceptionInfo in(Lines lines, int at, int from, boolean known) {
        NamedException named = new NamedException(lines, at, from);
        ExceptionInfo found = named.find();
        return found == null && known && !named.isSource() ? KnownMessages.in(lines, at, from) : found;
    }

    /** What a line of source code raises is told by the exception it names, or not at all. */
    private boolean isSource() {
        return line.startsWith("raise ", from);
    }

    private @Nullable ExceptionInfo find() {
        if (isSource()) {
            RaisedException raised = RaisedException.bySource(lines, at);
            return raised == null || raised.message().isEmpty() ? null : raised.exception(List.of(), Link.FIRST);
        }
        ExceptionLine starting = ExceptionLine.at(line, from);
        if (starting != null && starting.isConvincing() && starting.hasMessage()) {
            return exception(starting);
        }
        ExceptionText text = ExceptionText.find(line, from);
        if (text != null) {
            return MessageDialect.exception(lines, at, text);
        }
        ExceptionLine inside = ofClass();
        if (inside == null) {
            inside = afterWords();
        }
        return inside == null ? null : exception(inside);
    }

    /** {@code task raised <class 'AssertionError'>: what happened}. */
    private @Nullable ExceptionLine ofClass() {
        for (String opening : CLASSES) {
            int open = line.indexOf(opening, from);
            Cursor cursor = new Cursor(line, open + opening.length());
            String type = open < 0 || isMissed(open) ? "" : cursor.dottedName();
            if (cursor.accept("'>") && ExceptionNames.contains(ExceptionNames.simple(type))) {
                int colon = line.indexOf(": ", cursor.at());
                int message = colon < 0 ? line.length() : colon + 2;
                return new ExceptionLine(type, open + opening.length(), message, line.length());
            }
        }
        return null;
    }

    /** Whether the exception was expected and did not come. */
    private boolean isMissed(int open) {
        return line.startsWith(PytestDialect.NOT_RAISED, open - PytestDialect.NOT_RAISED.length());
    }

    /** {@code ... failed: SomeError: what happened}. */
    private @Nullable ExceptionLine afterWords() {
        for (int colon = line.indexOf(": ", from); colon >= 0; colon = line.indexOf(": ", colon + 1)) {
            int start = colon;
            while (start > from && colon - start < LONGEST_NAME && isNamePart(line.charAt(start - 1))) {
                start--;
            }
            ExceptionLine found = colon - start > 2 ? ExceptionLine.at(line, start) : null;
            if (found != null
                    && found.isConvincing()
                    && found.hasMessage()
                    && !found.type().endsWith("Warning")) {
                return found;
            }
        }
        return null;
    }

    private static boolean isNamePart(char c) {
        return Cursor.isNamePart(c) || c == '.';
    }

    private ExceptionInfo exception(ExceptionLine found) {
        Span type = lines.span(
                at, found.typeStart(), found.typeStart() + found.type().length());
        String message = line.substring(found.messageStart(), found.messageEnd());
        Span where = message.isEmpty()
                ? new Span(type.end(), type.end())
                : lines.span(at, found.messageStart(), found.messageEnd());
        return new ExceptionInfo(found.type(), message, List.of(), Link.FIRST, type.to(where), type, where);
    }
}
