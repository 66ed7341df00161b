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

/** Go: {@code panic: ...} and the goroutines below it; a dump of goroutines alone. */
final class GoDialect implements Dialect {

    private static final int NEAR = 6;
    private static final int MOST_LINES = 5_000;

    @Override
    public List<Trigger> triggers() {
        return List.of(Trigger.text("panic: "), Trigger.text("fatal error: "), Trigger.text("goroutine "));
    }

    @Override
    public Optional<Reading> read(Lines lines, int at) {
        String line = lines.get(at);
        boolean panic = line.startsWith("panic: ");
        boolean fatal = line.startsWith("fatal error: ");
        int goroutine = panic || fatal ? goroutine(lines, at + 1) : isGoroutine(line) ? at : -1;
        if (goroutine < 0 && !panic) {
            return Optional.empty();
        }
        List<StackFrame> frames = new ArrayList<>();
        int end = at + 1;
        for (int next = Math.max(goroutine, at); next < at + MOST_LINES && belongs(lines, next, goroutine); next++) {
            StackFrame frame = frames.size() < ForeignFrame.MOST ? frame(lines, next) : null;
            if (frame != null) {
                frames.add(frame);
            }
            end = lines.isBlank(next) ? end : next + 1;
        }
        int colon = line.indexOf(": ");
        boolean headed = panic || fatal;
        String type = headed ? line.substring(0, colon) : "goroutines";
        String message = headed ? line.substring(colon + 2).strip() : "";
        Span span = lines.span(at).to(lines.span(end - 1));
        return Optional.of(new Reading(new ForeignTrace("go", type, message, frames, span), end));
    }

    private static int goroutine(Lines lines, int from) {
        for (int i = from; i < from + NEAR; i++) {
            if (isGoroutine(lines.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isGoroutine(String line) {
        return line.startsWith("goroutine ") && line.stripTrailing().endsWith("]:");
    }

    private static boolean belongs(Lines lines, int at, int goroutine) {
        String line = lines.get(at);
        if (goroutine < 0 || !lines.has(at)) {
            return false;
        }
        return line.startsWith("\t")
                || isGoroutine(line)
                || line.startsWith("created by ")
                || line.startsWith("exit status ")
                || lines.get(at + 1).startsWith("\t")
                || (line.isBlank() && isGoroutine(lines.get(at + 1)));
    }

    /** The name on one line, {@code /src/main.go:7 +0x1d} on the next. */
    private static @Nullable StackFrame frame(Lines lines, int at) {
        String below = lines.get(at + 1);
        String line = lines.get(at);
        if (!below.startsWith("\t") || line.startsWith("\t") || line.isBlank()) {
            return null;
        }
        String name = line.startsWith("created by ") ? line.substring("created by ".length()) : line;
        int open = name.lastIndexOf('(');
        String place = below.strip();
        int offset = place.indexOf(" +0x");
        Span span = lines.span(at).to(lines.span(at + 1));
        return ForeignFrame.of(
                open > 0 ? name.substring(0, open) : name, ".", offset < 0 ? place : place.substring(0, offset), span);
    }
}
