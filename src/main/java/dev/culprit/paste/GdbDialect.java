package dev.culprit.paste;

import dev.culprit.paste.ThreadDump.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** gdb sessions: {@code bt}, {@code thread apply all bt}, {@code up} with source listings, {@code info threads}. */
final class GdbDialect implements Dialect {

    @Override
    public Optional<Reading> read(Lines lines, int at) {
        if (GdbChatter.isOne(lines.get(at))) {
            return Optional.of(new Reading(List.of(), at + 1));
        }
        if (!opens(lines, at)) {
            return Optional.empty();
        }
        List<ThreadStack> threads = new ArrayList<>();
        int next = at;
        int end = at;
        while (lines.has(next)) {
            GdbThread thread = GdbThread.read(lines, next);
            if (thread == null) {
                if (!isNoise(lines, next)) {
                    break;
                }
                next++;
                continue;
            }
            threads.add(thread.stack());
            next = thread.next();
            end = next;
        }
        if (threads.isEmpty()) {
            return Optional.empty();
        }
        Span span = lines.span(at).to(lines.span(end - 1));
        return Optional.of(new Reading(new ThreadDump(Format.GDB, "", threads, span), end));
    }

    private static boolean opens(Lines lines, int at) {
        String line = lines.get(at);
        return GdbFrames.read(lines, at) != null
                || GdbThread.isHeading(line)
                || GdbThread.infoFrame(line) >= 0
                || (line.startsWith("(gdb)") && opensSoon(lines, at + 1));
    }

    private static boolean opensSoon(Lines lines, int from) {
        for (int i = from; i < from + 3; i++) {
            String line = lines.get(i);
            if (GdbFrames.startsFrame(line) || GdbThread.isHeading(line) || GdbThread.infoFrame(line) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Blank lines, prompts and messages of gdb between two stacks. */
    private static boolean isNoise(Lines lines, int at) {
        String line = lines.get(at).strip();
        boolean gdb = line.isEmpty()
                || line.startsWith("(gdb)")
                || GdbChatter.isOne(line)
                || line.startsWith("---Type")
                || line.startsWith("--Type");
        return gdb && opensSoon(lines, at + 1);
    }
}
