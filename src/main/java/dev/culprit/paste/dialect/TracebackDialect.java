package dev.culprit.paste.dialect;

import dev.culprit.paste.block.Traceback.Situation;
import dev.culprit.paste.line.ChainLine;
import dev.culprit.paste.line.ExceptionLine;
import dev.culprit.paste.line.FrameLine;
import dev.culprit.paste.line.Heading;
import dev.culprit.paste.text.Lines;
import java.util.List;
import java.util.Optional;

/**
 * Python's own tracebacks, 2.x and 3.x, with the lines above them that name a thread or an object; whole, or cut at
 * either end.
 */
final class TracebackDialect implements Dialect {

    private static final int NEAR = 4;
    private static final Heading NONE = new Heading(Situation.RAISED, "", 0, false);

    @Override
    public List<Trigger> triggers() {
        return List.of(
                Trigger.text(Heading.TRACEBACK),
                Trigger.text("xception"),
                Trigger.text("rror"),
                Trigger.text("Process "),
                Trigger.text("+-"),
                Trigger.text("File "),
                Trigger.text("\", line "),
                Trigger.text("\"\"\"").below(1, 1));
    }

    @Override
    public Optional<Reading> read(Lines lines, int at) {
        String line = lines.get(at);
        int header = line.indexOf(Heading.TRACEBACK);
        if (header >= 0) {
            return isPython(line, header) ? chain(lines, at, at, NONE, header) : Optional.empty();
        }
        Heading heading = Heading.of(line);
        if (heading != null) {
            return headed(lines, at, heading);
        }
        int remote = ChainLine.remoteTraceback(lines, at);
        if (remote > at) {
            return new TracebackReader(lines, at, NONE, lines.indent(at))
                    .openRemote(at)
                    .read(remote);
        }
        boolean chained = ChainLine.of(line) != null && nearTraceback(lines, at + 1) >= 0;
        boolean cut = chained || isFrame(lines, at);
        return cut ? chain(lines, at, at, NONE, 0) : Optional.empty();
    }

    /** IPython puts the type before the words, on the same line, and no colon behind them. */
    private static boolean isPython(String line, int header) {
        boolean colon = line.startsWith(":", header + Heading.TRACEBACK.length());
        String before = line.substring(0, header);
        int spaces = before.length() - before.stripTrailing().length();
        return colon || before.isBlank() || spaces < 3;
    }

    private static boolean isFrame(Lines lines, int at) {
        FrameLine frame = FrameLine.of(lines.get(at));
        if (frame == null && isFirst(lines, at)) {
            frame = FrameLine.ofCut(lines.get(at));
        }
        return frame != null && frame.comma();
    }

    private static boolean isFirst(Lines lines, int at) {
        for (int i = 0; i < at; i++) {
            if (i > NEAR || !lines.isBlank(i)) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Reading> headed(Lines lines, int at, Heading heading) {
        boolean frameless = heading.standsAlone() && ExceptionLine.alone(lines.get(at + 1)) != null;
        int start = frameless ? -1 : nearTraceback(lines, at + 1);
        if (start >= 0) {
            int remote = ChainLine.remoteTraceback(lines, start);
            int from = Math.max(start, remote);
            int header = Math.max(0, lines.get(from).indexOf(Heading.TRACEBACK));
            TracebackReader reader = new TracebackReader(lines, at, heading, header);
            return (remote > start ? reader.openRemote(start) : reader).read(from);
        }
        return heading.standsAlone() ? chain(lines, at, at + 1, heading, heading.from()) : Optional.empty();
    }

    /** The next line that opens a traceback, or -1; other headings and "future: ..." lines may come between. */
    private static int nearTraceback(Lines lines, int from) {
        for (int i = from; i < from + NEAR && lines.has(i); i++) {
            String line = lines.get(i);
            if (line.contains(Heading.TRACEBACK) || ChainLine.remoteTraceback(lines, i) > i || isFrame(lines, i)) {
                return i;
            }
            if (ChainLine.of(line) != null) {
                return -1;
            }
        }
        return -1;
    }

    private static Optional<Reading> chain(Lines lines, int first, int at, Heading heading, int base) {
        return new TracebackReader(lines, first, heading, base).read(at);
    }
}
