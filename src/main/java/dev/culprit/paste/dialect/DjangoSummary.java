package dev.culprit.paste.dialect;

import dev.culprit.paste.block.ExceptionInfo;
import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.text.Cursor;
import dev.culprit.paste.text.Lines;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The end of a traceback on Django's error page as text: {@code Exception Type: KeyError at /path}, the value below. */
final class DjangoSummary {

    static final String TYPE = "Exception Type: ";
    private static final String VALUE = "Exception Value: ";
    private static final int MOST_BLANK_LINES = 3;

    private DjangoSummary() {}

    /** The exception that stands below frames, or null when no such summary does. */
    static @Nullable ExceptionInfo below(Lines lines, int end, List<StackFrame> frames, ExceptionInfo.Link link) {
        int at = lines.skipBlank(end, MOST_BLANK_LINES);
        String line = lines.get(at);
        String type = line.startsWith(TYPE) ? new Cursor(line, TYPE.length()).dottedName() : "";
        if (type.isEmpty() || frames.isEmpty()) {
            return null;
        }
        Span typeSpan = lines.span(at, TYPE.length(), TYPE.length() + type.length());
        String below = lines.get(at + 1);
        if (!below.startsWith(VALUE)) {
            Span none = new Span(typeSpan.end(), typeSpan.end());
            return new ExceptionInfo(type, "", frames, link, typeSpan, typeSpan, none);
        }
        int to = Math.max(VALUE.length(), below.stripTrailing().length());
        Span message = lines.span(at + 1, VALUE.length(), to);
        return new ExceptionInfo(
                type, below.substring(VALUE.length(), to), frames, link, typeSpan.to(message), typeSpan, message);
    }

    /** The line after the summary. */
    static int next(Lines lines, int end) {
        int at = lines.skipBlank(end, MOST_BLANK_LINES);
        return lines.get(at + 1).startsWith(VALUE) ? at + 2 : at + 1;
    }
}
