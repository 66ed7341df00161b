package dev.culprit.paste.dialect;

import dev.culprit.paste.block.ForeignTrace;
import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.line.ForeignFrame;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Ruby: {@code app.rb:3:in `run': message (SomeError)}, the callers behind {@code from}. */
final class RubyDialect implements Dialect {

    private static final int MOST_LINES = 2_000;

    @Override
    public List<Trigger> triggers() {
        return List.of(Trigger.text(":in `"), Trigger.text(":in '"));
    }

    @Override
    public Optional<Reading> read(Lines lines, int at) {
        String line = lines.get(at);
        StackFrame first = frame(line, lines.span(at));
        if (first == null) {
            return Optional.empty();
        }
        int message = line.indexOf("': ");
        int open = line.lastIndexOf('(');
        boolean typed = message > 0 && open > message && line.stripTrailing().endsWith(")");
        String type = typed ? line.substring(open + 1, line.lastIndexOf(')')) : "";
        String text = typed ? line.substring(message + 3, open).strip() : "";
        List<StackFrame> frames = new ArrayList<>(List.of(first));
        int next = at + 1;
        for (; lines.has(next) && next < at + MOST_LINES; next++) {
            StackFrame frame = frame(lines.get(next), lines.span(next));
            if (frame == null) {
                break;
            }
            if (frames.size() < ForeignFrame.MOST) {
                frames.add(frame);
            }
        }
        Span span = lines.span(at).to(lines.span(next - 1));
        return Optional.of(new Reading(new ForeignTrace("ruby", type, text, frames, span), next));
    }

    private static @Nullable StackFrame frame(String line, Span span) {
        int in = line.indexOf(":in `");
        in = in < 0 ? line.indexOf(":in '") : in;
        int close = in < 0 ? -1 : line.indexOf('\'', in + 5);
        int ruby = line.indexOf(".rb:");
        if (close < 0 || ruby < 0 || ruby > in) {
            return null;
        }
        String head = line.substring(0, in).strip();
        String place = head.startsWith("from ") ? head.substring(5) : head;
        return ForeignFrame.of(line.substring(in + 5, close), "#", place, span);
    }
}
