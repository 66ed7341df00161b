package dev.culprit.paste.dialect;

import dev.culprit.paste.block.ForeignTrace;
import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.line.ForeignFrame;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.text.Cursor;
import dev.culprit.paste.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** PHP: {@code PHP Fatal error:  Uncaught Type: message in /app/a.php:3} and its numbered stack trace. */
final class PhpDialect implements Dialect {

    private static final String FATAL = "Fatal error: ";
    private static final String UNCAUGHT = "Uncaught ";
    private static final int MOST_LINES = 2_000;

    @Override
    public List<Trigger> triggers() {
        return List.of(Trigger.text(FATAL));
    }

    @Override
    public Optional<Reading> read(Lines lines, int at) {
        String line = lines.get(at);
        int fatal = line.indexOf(FATAL);
        boolean php = fatal >= 0 && (line.contains("PHP " + FATAL) || line.startsWith(FATAL + UNCAUGHT));
        if (!php) {
            return Optional.empty();
        }
        List<StackFrame> frames = new ArrayList<>();
        int next = at + 1;
        for (; lines.has(next) && next < at + MOST_LINES && belongs(lines.get(next)); next++) {
            StackFrame frame = frame(lines.get(next), lines.span(next));
            if (frame != null && frames.size() < ForeignFrame.MOST) {
                frames.add(frame);
            }
        }
        String text = line.substring(fatal + FATAL.length()).strip();
        String thrown = text.startsWith(UNCAUGHT) ? text.substring(UNCAUGHT.length()) : text;
        int colon = thrown.indexOf(": ");
        boolean typed = colon > 0 && thrown.indexOf(' ') > colon;
        String type = typed ? thrown.substring(0, colon) : "";
        String message = typed ? thrown.substring(colon + 2) : thrown;
        Span span = lines.span(at).to(lines.span(next - 1));
        return Optional.of(new Reading(new ForeignTrace("php", type, message, frames, span), next));
    }

    private static boolean belongs(String line) {
        return line.startsWith("Stack trace:")
                || line.startsWith("PHP Stack trace:")
                || line.startsWith("#")
                || line.strip().startsWith("thrown in ");
    }

    /** {@code #0 /app/a.php(7): Door->open()}. */
    private static @Nullable StackFrame frame(String line, Span span) {
        Cursor cursor = new Cursor(line, 0);
        if (!cursor.accept("#") || cursor.digits().isEmpty() || !cursor.spaces()) {
            return null;
        }
        int colon = line.indexOf("): ", cursor.at());
        int open = colon < 0 ? -1 : line.lastIndexOf('(', colon);
        if (open < cursor.at()) {
            return null;
        }
        String call = line.substring(colon + 3);
        int arguments = call.indexOf('(');
        String name = arguments > 0 ? call.substring(0, arguments) : call;
        String place = line.substring(cursor.at(), open) + ":" + line.substring(open + 1, colon);
        return ForeignFrame.of(name, name.contains("->") ? "->" : "::", place, span);
    }
}
