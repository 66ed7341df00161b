package dev.culprit.paste.dialect;

import dev.culprit.paste.block.Block;
import dev.culprit.paste.block.ExceptionInfo;
import dev.culprit.paste.block.Traceback;
import dev.culprit.paste.block.Traceback.Situation;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.python.SystemMessages;
import dev.culprit.paste.text.Json;
import dev.culprit.paste.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Exceptions that a logger wrote as JSON objects with a list of frames: structlog's {@code dict_tracebacks}, Airflow's
 * {@code error_detail}, Sentry's events; in one line or in many.
 */
final class JsonExceptionDialect implements Dialect {

    private static final String STRUCTURED = "\"exc_type\"";
    private static final List<String> EVENTS = List.of("\"exception\"", "\"stacktrace\"", "\"frames\"");
    private static final int MOST_OPENING = 200;

    @Override
    public List<Trigger> triggers() {
        return List.of(
                Trigger.text(STRUCTURED),
                Trigger.text("\"exception\""),
                Trigger.text("\"stacktrace\""),
                Trigger.text("\"frames\""));
    }

    @Override
    public Optional<Reading> read(Lines lines, int at) {
        String line = lines.get(at);
        if (line.indexOf('"') < 0) {
            return Optional.empty();
        }
        String text = lines.text().value();
        int key = line.indexOf(STRUCTURED);
        int open = key >= 0 ? opening(text, lines.start(at) + key) : event(text, lines, at);
        Json.Value value = open < 0 ? null : Json.at(text, open);
        List<ExceptionInfo> exceptions =
                value == null ? List.of() : new JsonExceptions(lines.text()).of(value, key >= 0);
        if (value == null || exceptions.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(reading(lines, at, open, value, exceptions));
    }

    private static Reading reading(Lines lines, int at, int open, Json.Value value, List<ExceptionInfo> exceptions) {
        List<Block> blocks = new ArrayList<>();
        int column = Math.max(0, open - lines.start(at));
        String head = lines.get(at).substring(0, column).strip();
        if (head.indexOf(',') > 0) {
            int indent = lines.indent(at);
            blocks.add(SystemMessages.line("", head, lines.span(at, indent, indent + head.length())));
        }
        boolean named = !exceptions.get(exceptions.size() - 1).type().isEmpty();
        Span span = lines.text().span(open, value.end());
        blocks.add(new Traceback(exceptions, Situation.RAISED, "", !named, !named, span));
        int next = at + 1;
        while (lines.has(next) && lines.start(next) < value.end()) {
            next++;
        }
        return new Reading(blocks, next);
    }

    /** The array, or the object, in which this key comes first; -1 when other members stand before it. */
    private static int opening(String text, int key) {
        int open = -1;
        for (int i = key - 1; i >= Math.max(0, key - MOST_OPENING); i--) {
            char c = text.charAt(i);
            if ((c == '{' && open < 0) || (c == '[' && open >= 0)) {
                open = i;
            } else if (!Character.isWhitespace(c)) {
                break;
            }
        }
        return open;
    }

    /** Where the object or array starts that is the value of a key of Sentry's; -1 when the line has none. */
    private static int event(String text, Lines lines, int at) {
        for (String name : EVENTS) {
            int key = lines.get(at).indexOf(name);
            if (key >= 0) {
                int colon = space(text, lines.start(at) + key + name.length());
                boolean member = colon < text.length() && text.charAt(colon) == ':';
                int open = member ? space(text, colon + 1) : text.length();
                if (open < text.length() && "{[".indexOf(text.charAt(open)) >= 0) {
                    return open;
                }
            }
        }
        return -1;
    }

    private static int space(String text, int from) {
        int at = from;
        while (at < text.length() && at < from + MOST_OPENING && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
