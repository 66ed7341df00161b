package dev.culprit.paste.dialect;

import dev.culprit.paste.block.ExceptionInfo;
import dev.culprit.paste.block.ExceptionInfo.Link;
import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.line.FrameLine;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.text.Json.Value;
import dev.culprit.paste.text.MappedText;
import java.util.ArrayList;
import java.util.List;

/** Makes exceptions of JSON objects, in the order in which they were raised. */
final class JsonExceptions {

    private static final int MOST_GROUPS = 8;

    private final MappedText text;

    JsonExceptions(MappedText text) {
        this.text = text;
    }

    /**
     * All exceptions of a value.
     *
     * @param structured the form of structlog and Airflow, which name the reported exception first; else that of Sentry,
     *     where it is the last
     */
    List<ExceptionInfo> of(Value value, boolean structured) {
        if (structured) {
            List<ExceptionInfo> exceptions = new ArrayList<>();
            structured(value.items().isEmpty() ? List.of(value) : value.items(), exceptions, 0);
            return exceptions;
        }
        return sentry(value);
    }

    private void structured(List<Value> reportedFirst, List<ExceptionInfo> exceptions, int depth) {
        Link link = Link.FIRST;
        for (int i = reportedFirst.size() - 1; i >= 0; i--) {
            Value value = reportedFirst.get(i);
            if (value.member("exc_type").isEmpty()) {
                continue;
            }
            exceptions.add(exception(value, "exc_type", "exc_value", value.itemsOf("frames"), link));
            link = value.member("is_cause").equals("true") ? Link.CAUSED_BY_PREVIOUS : Link.DURING_PREVIOUS;
            for (Value member : depth < MOST_GROUPS ? value.itemsOf("exceptions") : List.<Value>of()) {
                int first = exceptions.size();
                structured(member.items(), exceptions, depth + 1);
                if (first < exceptions.size()) {
                    exceptions.set(first, exceptions.get(first).linked(Link.MEMBER_OF_GROUP));
                }
            }
        }
    }

    private List<ExceptionInfo> sentry(Value value) {
        List<Value> values = value.items().isEmpty() ? value.itemsOf("values") : value.items();
        List<ExceptionInfo> exceptions = new ArrayList<>();
        Link link = Link.FIRST;
        for (Value one : values) {
            List<Value> frames = frames(one);
            if (!one.member("type").isEmpty()
                    && (!frames.isEmpty() || one.members().containsKey("value"))) {
                exceptions.add(exception(one, "type", "value", frames, link));
                link = cause(one) ? Link.CAUSED_BY_PREVIOUS : Link.DURING_PREVIOUS;
            }
        }
        List<StackFrame> bare = frames(value.items().isEmpty() ? value.itemsOf("frames") : value.items());
        if (exceptions.isEmpty() && !bare.isEmpty()) {
            Span point = text.span(value.end(), value.end());
            exceptions.add(new ExceptionInfo("", "", bare, Link.FIRST, point, point, point));
        }
        return exceptions;
    }

    private static List<Value> frames(Value exception) {
        Value stack = exception.members().get("stacktrace");
        return stack == null ? List.of() : stack.itemsOf("frames");
    }

    private static boolean cause(Value exception) {
        Value mechanism = exception.members().get("mechanism");
        return mechanism != null && mechanism.member("source").equals("__cause__");
    }

    private ExceptionInfo exception(Value value, String typeKey, String messageKey, List<Value> frames, Link link) {
        Value type = value.members().getOrDefault(typeKey, value);
        Value message = value.members().get(messageKey);
        Span typeSpan = text.span(type.start(), type.end());
        Span messageSpan = message == null || message.text().isEmpty()
                ? new Span(typeSpan.end(), typeSpan.end())
                : text.span(message.start(), message.end());
        StringBuilder told = new StringBuilder(message == null ? "" : message.text());
        for (Value note : value.itemsOf("exc_notes")) {
            told.append(told.length() == 0 ? "" : "\n").append(note.text());
            messageSpan = messageSpan.to(text.span(note.start(), note.end()));
        }
        return new ExceptionInfo(
                type.text(), told.toString(), frames(frames), link, typeSpan.to(messageSpan), typeSpan, messageSpan);
    }

    private List<StackFrame> frames(List<Value> values) {
        List<StackFrame> frames = new ArrayList<>();
        for (Value value : values) {
            String absolute = value.member("abs_path");
            String path = absolute.isEmpty() ? value.member("filename") : absolute;
            String function = value.members().containsKey("function") ? value.member("function") : value.member("name");
            if (!path.isEmpty() && value.members().containsKey("lineno")) {
                String context = value.member("context_line");
                String source = context.isEmpty() ? value.member("line") : context;
                frames.add(new FrameLine(path, FrameLine.number(value.member("lineno")), function, 0, true)
                        .frame(source.strip(), text.span(value.start(), value.end())));
            }
        }
        return frames;
    }
}
