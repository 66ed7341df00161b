package dev.culprit.paste.dialect;

import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.block.ThreadDump;
import dev.culprit.paste.block.ThreadDump.Format;
import dev.culprit.paste.block.ThreadStack;
import dev.culprit.paste.line.GdbFrames;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.python.BlockedCalls;
import dev.culprit.paste.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the C library prints of the stack of a program that crashed, uWSGI's workers for one: {@code
 * /lib/libc.so.6(abort+0x12) [0x7f5d79a1a050]}.
 */
final class BacktraceSymbolsDialect implements Dialect {

    private static final String ADDRESS = " [0x";

    @Override
    public List<Trigger> triggers() {
        return List.of(Trigger.text(ADDRESS));
    }

    @Override
    public Optional<Reading> read(Lines lines, int at) {
        if (frame(lines, at) == null || frame(lines, at + 1) == null) {
            return Optional.empty();
        }
        List<StackFrame> frames = new ArrayList<>();
        int next = at;
        for (StackFrame frame = frame(lines, next); frame != null; frame = frame(lines, next)) {
            frames.add(frame);
            next++;
        }
        Span span = lines.span(at).to(lines.span(next - 1));
        ThreadStack thread = new ThreadStack("", "", "", frames, BlockedCalls.of(frames), false, span);
        return Optional.of(new Reading(new ThreadDump(Format.BACKTRACE_SYMBOLS, "", List.of(thread), span), next));
    }

    /** Frames without a symbol, {@code (+0x3c050)}, name the library only. */
    private static @Nullable StackFrame frame(Lines lines, int at) {
        String line = lines.get(at).strip();
        int address = line.endsWith("]") ? line.lastIndexOf(ADDRESS) : -1;
        int open = address < 0 ? -1 : line.indexOf('(');
        int close = open < 0 ? -1 : line.lastIndexOf(')', address);
        if (open <= 0 || close != address - 1 || close < open || line.lastIndexOf(' ', open) >= 0) {
            return null;
        }
        String symbol = line.substring(open + 1, close);
        int plus = symbol.lastIndexOf('+');
        String library = line.substring(0, open);
        String function = plus > 0 ? symbol.substring(0, plus) : plus == 0 || symbol.isEmpty() ? "??" : symbol;
        return function.indexOf(' ') >= 0 && !function.contains("::")
                ? null
                : GdbFrames.nativeFrame(function.equals("??") ? "" : function, library, "", 0, lines.span(at));
    }
}
