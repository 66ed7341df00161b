package dev.culprit.paste.dialect;

import dev.culprit.paste.place.Span;
import dev.culprit.paste.python.ExceptionNames;
import dev.culprit.paste.text.Cursor;
import dev.culprit.paste.text.Json;
import dev.culprit.paste.text.Lines;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Type and message of an exception in the other fields of a JSON record whose stack holds frames alone, as Elastic's loggers
 * write it: {@code "error.type": "KeyError", "error.message": "..."}.
 */
final class JsonErrorFields {

    private static final int NEAR = 10;
    private static final List<String> TYPES =
            List.of("\"error.type\"", "\"exception.type\"", "\"error.kind\"", "\"type\"", "\"kind\"");
    private static final List<String> MESSAGES = List.of("\"error.message\"", "\"exception.message\"", "\"message\"");

    private JsonErrorFields() {}

    /**
     * The exception that the fields around a stack name.
     *
     * @param first the first line of the stack
     * @param below the line behind it; the record goes on there
     */
    static @Nullable RaisedException around(Lines lines, int first, int below) {
        int end = lines.skipBlank(below, 2);
        String behind = lines.get(end).stripLeading();
        if (!behind.startsWith(",") && !behind.startsWith("}")) {
            return null;
        }
        Field type = field(lines, first, end, TYPES);
        if (type == null
                || !ExceptionNames.contains(ExceptionNames.simple(type.value().text()))) {
            return null;
        }
        Span typeSpan = type.span(lines);
        Field message = field(lines, first, end, MESSAGES);
        return message == null
                ? new RaisedException(type.value().text(), "", typeSpan, new Span(typeSpan.end(), typeSpan.end()))
                : new RaisedException(type.value().text(), message.value().text(), typeSpan, message.span(lines));
    }

    private record Field(Json.Value value) {

        Span span(Lines lines) {
            return lines.text().span(value.start(), value.end());
        }
    }

    /** The nearest field above the stack, or the first below it. */
    private static @Nullable Field field(Lines lines, int first, int end, List<String> names) {
        for (String name : names) {
            for (int i = end; i < end + NEAR && lines.has(i); i++) {
                Field found = in(lines, i, lines.get(i).indexOf(name), name);
                if (found != null) {
                    return found;
                }
            }
            for (int i = first - 1; i >= Math.max(0, first - NEAR); i--) {
                Field found = in(lines, i, lines.get(i).lastIndexOf(name), name);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static @Nullable Field in(Lines lines, int at, int key, String name) {
        if (key < 0) {
            return null;
        }
        Cursor cursor = new Cursor(lines.get(at), key + name.length());
        cursor.spaces();
        boolean colon = cursor.accept(":");
        cursor.spaces();
        Json.Value value = colon && cursor.peek() == '"' ? Json.string(lines.get(at), cursor.at()) : null;
        return value == null || value.text().isEmpty() ? null : new Field(value.moved(lines.start(at)));
    }
}
