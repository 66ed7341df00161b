package dev.culprit.paste.dialect;

import dev.culprit.paste.block.ExceptionInfo;
import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.line.ChainLine;
import dev.culprit.paste.line.ExceptionLine;
import dev.culprit.paste.line.FrameLine;
import dev.culprit.paste.line.Heading;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.python.ExceptionNames;
import dev.culprit.paste.text.Lines;
import java.util.List;

/**
 * Reads the message of an exception, with the lines below that belong to it: indented ones always, others where the rest
 * of the traceback shows that they can be nothing else, or where the message visibly goes on.
 */
final class MessageReader {

    private static final int MOST_LINES = 40;
    private static final int MOST_LAST_LINES = 12;

    private final Lines lines;
    private final int at;
    private final ExceptionLine line;
    private final StringBuilder message = new StringBuilder();
    private int last;

    MessageReader(Lines lines, int at, ExceptionLine line) {
        this.lines = lines;
        this.at = at;
        this.line = line;
        this.last = at;
        message.append(lines.get(at), line.messageStart(), line.messageEnd());
        readOn();
    }

    /** Reads notes and further lines that are not indented, below the frames of a whole traceback. */
    MessageReader withFlatLines() {
        int end = flatEnd();
        for (int i = last + 1; i < end; i++) {
            append(i);
        }
        return this;
    }

    /** The first line after the message. */
    int next() {
        return last + 1;
    }

    ExceptionInfo exception(List<StackFrame> frames, ExceptionInfo.Link link) {
        Span type =
                lines.span(at, line.typeStart(), line.typeStart() + line.type().length());
        String text = message.toString();
        Span where = messageSpan();
        return new ExceptionInfo(line.type(), text, frames, link, type.to(where), type, where);
    }

    private Span messageSpan() {
        if (last == at) {
            return lines.span(at, line.messageStart(), line.messageEnd());
        }
        if (line.hasMessage()) {
            return lines.span(at, line.messageStart(), line.messageEnd()).to(lines.span(last));
        }
        return lines.span(lines.skipBlank(at + 1, 2)).to(lines.span(last));
    }

    private void readOn() {
        int indent = lines.indent(at);
        for (int i = at + 1; lines.has(i); i++) {
            int next = lines.skipBlank(i, 2);
            String text = lines.get(next);
            if (text.isBlank() || Lines.indent(text) <= indent || isSomethingElse(text)) {
                return;
            }
            append(next);
            i = next;
        }
    }

    private void append(int next) {
        if (message.length() > 0) {
            message.append('\n');
        }
        message.append(lines.get(next).strip());
        last = next;
    }

    /** The line after the last flat line of the message; no further than here when the lines may be anybody's. */
    private int flatEnd() {
        String type = ExceptionNames.simple(line.type());
        int end = last + 1;
        while (lines.has(end) && end <= last + MOST_LINES && FlatLine.canContinue(lines, end, lines.indent(at))) {
            if (MessageLines.isReport(lines.get(end).stripTrailing(), type)) {
                return last + 1;
            }
            end++;
        }
        if (end == last + 1) {
            return end;
        }
        int below = lines.skipBlank(end, 2);
        String text = lines.get(below);
        boolean chained = ChainLine.of(text) != null || ChainLine.isGroupRule(text) || ChainLine.isTripleQuote(text);
        boolean ends = text.isBlank() && end - at <= MOST_LAST_LINES;
        return chained ? end : ends ? MessageLines.end(lines, last + 1, end, message) : last + 1;
    }

    private static boolean isSomethingElse(String text) {
        return text.contains(Heading.TRACEBACK)
                || text.stripLeading().startsWith("raise ")
                || FrameLine.of(text) != null
                || ChainLine.of(text) != null
                || ChainLine.isGroupRule(text)
                || text.stripLeading().startsWith("at ");
    }
}
