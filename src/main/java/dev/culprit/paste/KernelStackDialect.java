package dev.culprit.paste;

import dev.culprit.paste.ThreadDump.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /proc/PID/stack}: lines such as {@code [<0>] futex_wait+0x72/0x120}. */
final class KernelStackDialect implements Dialect {

    @Override
    public Optional<Reading> read(Lines lines, int at) {
        List<StackFrame> frames = new ArrayList<>();
        int next = at;
        for (; lines.has(next); next++) {
            StackFrame frame = frame(lines, next);
            if (frame == null) {
                break;
            }
            frames.add(frame);
        }
        if (frames.isEmpty()) {
            return Optional.empty();
        }
        Span span = lines.span(at).to(lines.span(next - 1));
        ThreadStack thread = new ThreadStack("", "", "", frames, BlockedCalls.of(frames), false, span);
        return Optional.of(new Reading(new ThreadDump(Format.KERNEL, "", List.of(thread), span), next));
    }

    private static @Nullable StackFrame frame(Lines lines, int at) {
        String line = lines.get(at);
        Cursor cursor = new Cursor(line, Lines.indent(line));
        if (!cursor.accept("[<")) {
            return null;
        }
        cursor.until('>');
        if (!cursor.accept(">]")) {
            return null;
        }
        cursor.spaces();
        int from = cursor.at();
        String function = cursor.until('+');
        if (cursor.atEnd() || function.isEmpty() || function.indexOf(' ') >= 0) {
            return null;
        }
        cursor.until(' ');
        return GdbFrames.nativeFrame(function, "", "", 0, lines.span(at, from, cursor.at()));
    }
}
