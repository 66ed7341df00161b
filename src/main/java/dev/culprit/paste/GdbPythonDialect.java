package dev.culprit.paste;

import dev.culprit.paste.ThreadDump.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** gdb's {@code py-bt}: {@code Traceback (most recent call first):} with frames as in a traceback. */
final class GdbPythonDialect implements Dialect {

    private static final String HEADER = "Traceback (most recent call first)";
    private static final String GIL = "Waiting for the GIL";

    @Override
    public Optional<Reading> read(Lines lines, int at) {
        if (!lines.get(at).contains(HEADER)) {
            return Optional.empty();
        }
        List<StackFrame> frames = new ArrayList<>();
        Optional<BlockedCall> waiting = Optional.empty();
        int next = at + 1;
        int end = next;
        for (; lines.has(next) && !lines.isBlank(next); next++) {
            String line = lines.get(next).strip();
            FrameLine frame = FrameLine.of(lines.get(next));
            if (frame != null) {
                String below = lines.get(next + 1);
                boolean source = FrameLine.of(below) == null && lines.indent(next + 1) > frame.indent();
                frames.add(frame.frame(source ? below.strip() : "", lines.span(next)));
            } else if (line.startsWith(GIL)) {
                waiting = Optional.of(new BlockedCall(BlockedCall.Resource.GIL, GIL, lines.span(next)));
            } else if (!line.startsWith("<") && lines.indent(next) == 0 && !frames.isEmpty()) {
                break;
            }
            end = next + 1;
        }
        Span span = lines.span(at).to(lines.span(end - 1));
        Optional<BlockedCall> blocked = BlockedCalls.of(frames);
        ThreadStack thread =
                new ThreadStack("", "", waiting.isPresent() ? GIL : "", frames, waiting.or(() -> blocked), false, span);
        return Optional.of(new Reading(new ThreadDump(Format.GDB_PYTHON, "", List.of(thread), span), end));
    }
}
