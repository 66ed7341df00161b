package dev.culprit.paste.dialect;

import dev.culprit.paste.block.ExceptionInfo;
import dev.culprit.paste.block.ExceptionInfo.Link;
import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.line.ChainLine;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.text.Lines;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The exception of a traceback without a line of its own for it, as far as other lines tell it: Django's summary or the
 * sentence that ties it to the next, the fields of a JSON record, the last source line, the task in the heading.
 */
final class MissingEnd {

    private static final int MOST_BLANK_LINES = 3;

    private MissingEnd() {}

    /**
     * An exception that the printer wrote elsewhere; null when the traceback is merely cut.
     *
     * @param first the first line of the block
     * @param end the line behind the frames
     */
    static @Nullable ExceptionInfo printed(Lines lines, int first, int end, List<StackFrame> frames, Link link) {
        if (frames.isEmpty()) {
            return null;
        }
        int tie = lines.skipBlank(end, MOST_BLANK_LINES);
        ExceptionInfo tied = ChainLine.above(lines, tie, frames, link);
        if (tied != null) {
            return tied;
        }
        RaisedException field = JsonErrorFields.around(lines, first, end);
        return field == null ? DjangoSummary.below(lines, end, frames, link) : field.exception(frames, link);
    }

    /** The line behind what was printed: the sentence itself is still to be read. */
    static int next(Lines lines, int end) {
        int at = lines.skipBlank(end, MOST_BLANK_LINES);
        if (ChainLine.of(lines.get(at)) != null) {
            return at;
        }
        return lines.get(at).startsWith(DjangoSummary.TYPE) ? DjangoSummary.next(lines, end) : end;
    }

    /**
     * The exception that is cut off.
     *
     * @param first the first line of the block
     * @param opened the line where the traceback itself starts
     */
    static ExceptionInfo cut(Lines lines, FrameReader frames, Link link, int first, int opened, int end) {
        RaisedException raised = RaisedException.bySource(lines, frames.sourceLine());
        if (raised == null) {
            raised = RaisedException.byFuture(lines, first, opened);
        }
        if (raised == null) {
            int length = lines.get(end - 1).length();
            Span point = lines.span(end - 1, length, length);
            return new ExceptionInfo("", "", frames.frames(), link, point, point, point);
        }
        return raised.exception(frames.frames(), link);
    }
}
