package dev.culprit.paste.dialect;

import dev.culprit.paste.block.ExceptionInfo;
import dev.culprit.paste.block.ExceptionInfo.Link;
import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.block.Traceback;
import dev.culprit.paste.block.Traceback.Situation;
import dev.culprit.paste.line.ExceptionLine;
import dev.culprit.paste.line.FrameLine;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.python.ExceptionNames;
import dev.culprit.paste.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** cgitb as text: the type, the interpreter below it, {@code  /app/run.py in main(x=1)} with numbered source lines. */
final class CgitbDialect implements Dialect {

    private static final int MOST_LINES = 4_000;
    private static final String END = "The above is a description of an error in a Python program";

    @Override
    public List<Trigger> triggers() {
        return List.of(Trigger.text("Python ").below(1, 1));
    }

    @Override
    public Optional<Reading> read(Lines lines, int at) {
        String type = lines.get(at).strip();
        boolean opens = lines.get(at + 1).startsWith("Python ")
                && lines.get(at + 1).contains(": ")
                && ExceptionNames.contains(ExceptionNames.simple(type));
        if (!opens) {
            return Optional.empty();
        }
        List<StackFrame> frames = new ArrayList<>();
        for (int next = at + 2; lines.has(next) && next < at + MOST_LINES; next++) {
            String line = lines.get(next);
            if (line.startsWith(type) && (line.length() == type.length() || line.startsWith(":", type.length()))) {
                return Optional.of(reading(lines, at, next, frames));
            }
            FrameLine frame = frame(line);
            if (frame != null) {
                frames.add(frame.frame("", lines.span(next)));
            }
        }
        return Optional.empty();
    }

    private static Reading reading(Lines lines, int at, int end, List<StackFrame> frames) {
        ExceptionLine found = ExceptionLine.at(lines.get(end), 0);
        int last = end;
        // The attributes of the exception, one a line.
        while (lines.has(last + 1) && lines.get(last + 1).startsWith("    ")) {
            last++;
        }
        int below = lines.skipBlank(last + 1, 1);
        boolean closing = lines.get(below).startsWith(END);
        Span span = lines.span(at).to(lines.span(last));
        int next = closing ? below + 2 : last + 1;
        if (found == null) {
            return new Reading(new Traceback(List.of(), Situation.RAISED, "", false, true, span), next);
        }
        Span type = lines.span(end, 0, found.type().length());
        Span text = lines.span(end, found.messageStart(), found.messageEnd());
        String message = lines.get(end).substring(found.messageStart(), found.messageEnd());
        ExceptionInfo exception =
                new ExceptionInfo(found.type(), message, frames, Link.FIRST, type.to(text), type, text);
        return new Reading(new Traceback(List.of(exception), Situation.RAISED, "", false, false, span), next);
    }

    private static @Nullable FrameLine frame(String line) {
        int in = line.startsWith(" ") ? line.indexOf(".py in ") : -1;
        if (in < 0 || line.startsWith("  ")) {
            return null;
        }
        return new FrameLine(
                line.substring(1, in + 3),
                0,
                FrameLine.name(line.substring(in + 7).strip()),
                0,
                true);
    }
}
