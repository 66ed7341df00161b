package dev.culprit.paste.dialect;

import dev.culprit.paste.block.Block;
import dev.culprit.paste.block.ThreadDump;
import dev.culprit.paste.block.ThreadDump.Format;
import dev.culprit.paste.line.GdbFrames;
import dev.culprit.paste.line.GdbHeading;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** gdb sessions: {@code bt}, {@code thread apply all bt}, {@code up} with source listings, {@code info threads}. */
final class GdbDialect implements Dialect {

    @Override
    public List<Trigger> triggers() {
        List<Trigger> triggers = new ArrayList<>(GdbChatter.triggers());
        triggers.addAll(List.of(
                Trigger.text("Target Id"),
                Trigger.first("#"),
                Trigger.text("TID "),
                Trigger.text("Thread "),
                Trigger.text("(gdb)")));
        return triggers;
    }

    @Override
    public Optional<Reading> read(Lines lines, int at) {
        boolean table = isTable(lines.get(at)) && GdbThreadRow.isOne(lines.get(at + 1));
        if (!table && GdbChatter.isOne(lines.get(at))) {
            return Optional.of(new Reading(List.of(), at + 1));
        }
        if (!table && !opens(lines, at)) {
            return Optional.empty();
        }
        GdbSession session = new GdbSession();
        int end = read(lines, at, session);
        if (session.isEmpty()) {
            return Optional.empty();
        }
        Span span = lines.span(at).to(lines.span(end - 1));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new ThreadDump(Format.GDB, session.process(), session.threads(), span));
        blocks.addAll(GdbFatalError.in(lines, at, end));
        return Optional.of(new Reading(blocks, end));
    }

    private static int read(Lines lines, int at, GdbSession session) {
        int end = at;
        for (int next = at; lines.has(next); ) {
            GdbThreadRow row = GdbThreadRow.read(lines, next);
            GdbThread thread = row == null ? GdbThread.read(lines, next) : null;
            if (row != null) {
                session.add(row);
                end = ++next;
            } else if (thread != null) {
                session.add(thread.stack());
                next = thread.next();
                end = next;
            } else if (isNoise(lines, next)) {
                note(lines.get(next), session);
                next++;
            } else {
                break;
            }
        }
        return end;
    }

    private static void note(String line, GdbSession session) {
        if (isTable(line)) {
            session.heading();
        } else if (line.startsWith("[Switching to ") && line.contains("hread ")) {
            session.switchTo(line);
        }
    }

    private static boolean isTable(String line) {
        return line.contains("Id ") && line.contains("Target Id");
    }

    private static boolean opens(Lines lines, int at) {
        String line = lines.get(at);
        return GdbFrames.read(lines, at) != null
                || GdbHeading.is(line)
                || GdbThreadRow.isOne(line)
                || (line.startsWith("(gdb)") && opensSoon(lines, at + 1));
    }

    private static boolean opensSoon(Lines lines, int from) {
        for (int i = from; i < from + 3; i++) {
            String line = lines.get(i);
            if (GdbFrames.startsFrame(line) || GdbHeading.is(line) || GdbThreadRow.isOne(line)) {
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
