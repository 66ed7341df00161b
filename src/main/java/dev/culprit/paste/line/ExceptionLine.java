package dev.culprit.paste.line;

import dev.culprit.paste.python.ExceptionNames;
import dev.culprit.paste.text.Cursor;
import dev.culprit.paste.text.Lines;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line {@code package.SomeError: message}, as columns of that line.
 *
 * @param type type, without the {@code <type 'exceptions.X'>} that Python 2 prints while it shuts down
 * @param typeStart column of the type
 * @param messageStart column of the message
 * @param messageEnd column after the message
 */
public record ExceptionLine(String type, int typeStart, int messageStart, int messageEnd) {

    private static final Set<String> KEYWORDS = Set.of(
            "else",
            "try",
            "finally",
            "pass",
            "return",
            "raise",
            "continue",
            "break",
            "yield",
            "future",
            "task",
            "source_traceback",
            "handle",
            "protocol",
            "transport",
            "object",
            "lambda",
            "except",
            "with",
            "Message",
            "Arguments");

    /** Reads the line after the frames of a traceback: nearly any name will do there. */
    public static @Nullable ExceptionLine afterFrames(String line) {
        ExceptionLine found = at(line, Lines.indent(line));
        return found == null || KEYWORDS.contains(found.type()) ? null : found;
    }

    /** Reads a line that stands alone: the name must be that of an exception. */
    public static @Nullable ExceptionLine alone(String line) {
        ExceptionLine found = at(line, Lines.indent(line));
        return found != null && found.isConvincing() ? found : null;
    }

    /** Reads what stands at a column, up to the end of the line. */
    public static @Nullable ExceptionLine at(String line, int from) {
        Cursor cursor = new Cursor(line, from);
        int typeStart = from;
        String type;
        if (cursor.accept("<type '") || cursor.accept("<class '")) {
            typeStart = cursor.at();
            type = cursor.dottedName();
            if (!cursor.accept("'>")) {
                return null;
            }
        } else {
            type = cursor.dottedName();
        }
        if (type.isEmpty()) {
            return null;
        }
        int end = line.stripTrailing().length();
        if (cursor.at() >= end) {
            return new ExceptionLine(type, typeStart, cursor.at(), cursor.at());
        }
        if (!cursor.accept(":") || (!cursor.atEnd() && cursor.peek() != ' ' && cursor.peek() != '\t')) {
            return null;
        }
        cursor.spaces();
        return new ExceptionLine(type, typeStart, Math.min(cursor.at(), end), end);
    }

    public boolean hasMessage() {
        return messageEnd > messageStart;
    }

    /** {@code Error:     raise ValueError(1)}: some program wrote a word of its own before a source line. */
    public boolean isLabel(String line) {
        return !isConvincing() && line.startsWith("raise ", messageStart);
    }

    /** Whether the name alone says that it is an exception's. */
    public boolean isConvincing() {
        String simple = type.substring(type.lastIndexOf('.') + 1);
        boolean dotted = simple.length() < type.length();
        if (!hasMessage() && !dotted) {
            return ExceptionNames.isWholeLine(simple);
        }
        boolean lowerCase = simple.equals("error") || simple.equals("timeout");
        return ExceptionNames.contains(simple) || (dotted && (lowerCase || ExceptionNames.isCamelCase(simple)));
    }
}
