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

/** Rust: {@code thread 'main' panicked at ...}, the message on the same line or the next, and the numbered backtrace. */
final class RustDialect implements Dialect {

    private static final String PANICKED = " panicked at ";
    private static final int MOST_LINES = 2_000;

    @Override
    public List<Trigger> triggers() {
        return List.of(Trigger.text(PANICKED));
    }

    @Override
    public Optional<Reading> read(Lines lines, int at) {
        String line = lines.get(at);
        int panicked = line.indexOf(PANICKED);
        if (panicked < 0 || line.indexOf("thread '") < 0 || line.indexOf("thread '") > panicked) {
            return Optional.empty();
        }
        String rest = line.substring(panicked + PANICKED.length()).strip();
        boolean below = rest.endsWith(":");
        String message = below ? lines.get(at + 1).strip() : unquoted(rest);
        int end = below && lines.has(at + 1) ? at + 2 : at + 1;
        List<StackFrame> frames = new ArrayList<>();
        int next = end;
        for (; next < end + MOST_LINES && belongs(lines.get(next)); next++) {
            frame(lines, next, frames);
        }
        Span span = lines.span(at).to(lines.span(next - 1));
        return Optional.of(new Reading(new ForeignTrace("rust", "panic", message, frames, span), next));
    }

    /** {@code 'message', src/main.rs:2:5}, as it was printed before 1.73. */
    private static String unquoted(String rest) {
        int close = rest.startsWith("'") ? rest.lastIndexOf("', ") : -1;
        return close > 0 ? rest.substring(1, close) : rest;
    }

    private static boolean belongs(String line) {
        return line.startsWith("stack backtrace:") || line.startsWith("note: ") || isNumbered(line) || isPlace(line);
    }

    private static boolean isNumbered(String line) {
        Cursor cursor = new Cursor(line, 0);
        return cursor.spaces() && !cursor.digits().isEmpty() && cursor.accept(": ");
    }

    private static boolean isPlace(String line) {
        return line.startsWith("      ") && line.stripLeading().startsWith("at ");
    }

    private static void frame(Lines lines, int at, List<StackFrame> frames) {
        String line = lines.get(at);
        if (!isNumbered(line) || frames.size() >= ForeignFrame.MOST) {
            return;
        }
        String name = line.substring(line.indexOf(": ") + 2).strip();
        boolean placed = isPlace(lines.get(at + 1));
        String place = placed ? lines.get(at + 1).strip().substring(3) : "";
        Span span = lines.span(at).to(lines.span(placed ? at + 1 : at));
        frames.add(ForeignFrame.of(name, "::", place, span));
    }
}
