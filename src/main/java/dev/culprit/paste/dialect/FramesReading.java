package dev.culprit.paste.dialect;

import dev.culprit.paste.block.ExceptionInfo;
import dev.culprit.paste.block.ExceptionInfo.Link;
import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.block.Traceback;
import dev.culprit.paste.block.Traceback.Situation;
import dev.culprit.paste.line.ExceptionLine;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.text.Lines;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The end of reading a traceback that another printer than Python's laid out: its frames, then the exception. */
final class FramesReading {

    private static final int MOST_SOURCE = 20;

    private FramesReading() {}

    /**
     * The traceback.
     *
     * @param at its first line
     * @param headed it begins with the line that opens a traceback
     * @param line the exception below the frames, or null when it is cut off
     * @param named the exception as another line tells it, for when it is cut off
     * @param end the exception's line, or the line after the frames
     */
    static Reading of(
            Lines lines,
            int at,
            boolean headed,
            List<StackFrame> frames,
            @Nullable ExceptionLine line,
            @Nullable RaisedException named,
            int end) {
        List<ExceptionInfo> exceptions = new ArrayList<>();
        RaisedException raised = line != null ? null : named != null ? named : raised(lines, at, end);
        int next = Math.max(end, at + 1);
        if (line != null) {
            MessageReader message = new MessageReader(lines, end, line);
            exceptions.add(message.exception(frames, Link.FIRST));
            next = message.next();
        } else if (raised != null) {
            exceptions.add(raised.exception(frames, Link.FIRST));
        } else if (!frames.isEmpty()) {
            int length = lines.get(next - 1).length();
            Span point = lines.span(next - 1, length, length);
            exceptions.add(new ExceptionInfo("", "", frames, Link.FIRST, point, point, point));
        }
        Span span = lines.span(at).to(lines.span(next - 1));
        return new Reading(new Traceback(exceptions, Situation.RAISED, "", !headed, line == null, span), next);
    }

    /** What the last line raises at which an arrow points. */
    private static @Nullable RaisedException raised(Lines lines, int first, int end) {
        for (int at = end; at >= Math.max(first, end - MOST_SOURCE); at--) {
            String line = lines.get(at).stripLeading();
            if (line.indexOf('\u2771') >= 0 || (line.startsWith("-") && line.contains("> "))) {
                return RaisedException.bySource(lines, at);
            }
        }
        return null;
    }
}
