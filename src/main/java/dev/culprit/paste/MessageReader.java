package dev.culprit.paste;

import java.util.List;

/** Reads the message of an exception, with the indented lines below that belong to it. */
final class MessageReader {

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
            if (message.length() > 0) {
                message.append('\n');
            }
            message.append(text.strip());
            last = next;
            i = next;
        }
    }

    private static boolean isSomethingElse(String text) {
        return text.contains(Heading.TRACEBACK)
                || FrameLine.of(text) != null
                || ChainLine.of(text) != null
                || ChainLine.isGroupRule(text)
                || text.stripLeading().startsWith("at ");
    }
}
