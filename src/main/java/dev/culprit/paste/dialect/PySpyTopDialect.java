package dev.culprit.paste.dialect;

import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.block.ThreadDump;
import dev.culprit.paste.block.ThreadDump.Format;
import dev.culprit.paste.block.ThreadStack;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.text.Cursor;
import dev.culprit.paste.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code py-spy top}: functions with their shares of the samples. It is no stack, so nothing follows from the order of its
 * rows.
 */
final class PySpyTopDialect implements Dialect {

    private static final int NUMBERS = 4;

    @Override
    public List<Trigger> triggers() {
        return List.of(Trigger.text("Function (filename"));
    }

    @Override
    public Optional<Reading> read(Lines lines, int at) {
        String line = lines.get(at);
        if (!line.contains("%Own ") || !line.contains("Function (filename")) {
            return Optional.empty();
        }
        List<StackFrame> frames = new ArrayList<>();
        int next = at + 1;
        for (; lines.has(next); next++) {
            StackFrame frame = row(lines, next);
            if (frame == null) {
                break;
            }
            frames.add(frame);
        }
        Span span = lines.span(at).to(lines.span(next - 1));
        ThreadStack sampled = new ThreadStack("", "", "sampled", frames, Optional.empty(), true, span);
        return Optional.of(new Reading(new ThreadDump(Format.PY_SPY_TOP, "", List.of(sampled), span), next));
    }

    /** {@code   1.00%   1.00%   0.200s    0.200s   _send (multiprocessing/connection.py:368)}. */
    private static @Nullable StackFrame row(Lines lines, int at) {
        String line = lines.get(at);
        Cursor cursor = new Cursor(line, 0);
        for (int i = 0; i < NUMBERS; i++) {
            cursor.spaces();
            boolean number = !cursor.digits().isEmpty()
                    && cursor.accept(".")
                    && !cursor.digits().isEmpty();
            if (!number || !cursor.acceptAny("%s")) {
                return null;
            }
        }
        cursor.spaces();
        return CallLine.at(lines, at, cursor.at());
    }
}
