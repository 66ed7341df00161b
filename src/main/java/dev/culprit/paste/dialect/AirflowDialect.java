package dev.culprit.paste.dialect;

import dev.culprit.paste.block.Block;
import dev.culprit.paste.block.ExceptionInfo;
import dev.culprit.paste.block.ExceptionInfo.Link;
import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.block.Traceback;
import dev.culprit.paste.block.Traceback.Situation;
import dev.culprit.paste.line.ExceptionLine;
import dev.culprit.paste.line.FrameLine;
import dev.culprit.paste.line.LogPrefix;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.python.SystemMessages;
import dev.culprit.paste.text.Cursor;
import dev.culprit.paste.text.Lines;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The errors in task logs of Airflow 3, as its pages show them and as they are downloaded: the exception first, then its
 * frames without source and without a comma before {@code in}, then what it came of.
 */
final class AirflowDialect implements Dialect {

    private static final String FILE = "File ";
    private static final String PLACE = " loc=";
    private static final int MOST_EXCEPTIONS = 50;

    @Override
    public List<Trigger> triggers() {
        return List.of(Trigger.text(FILE).below(1, 1));
    }

    @Override
    public Optional<Reading> read(Lines lines, int at) {
        if (frame(lines, at + 1) == null) {
            return Optional.empty();
        }
        List<ExceptionInfo> exceptions = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        int next = at;
        while (exceptions.size() < MOST_EXCEPTIONS && frame(lines, next + 1) != null) {
            ExceptionLine line = exception(lines.get(next), next == at);
            if (line == null) {
                break;
            }
            record(lines, next, line, blocks);
            List<StackFrame> frames = new ArrayList<>();
            int end = next + 1;
            for (StackFrame frame = frame(lines, end); frame != null; frame = frame(lines, end)) {
                frames.add(frame);
                end++;
            }
            exceptions.add(of(lines, next, line, frames));
            next = end;
        }
        if (exceptions.isEmpty()) {
            return Optional.empty();
        }
        Collections.reverse(exceptions);
        for (int i = 1; i < exceptions.size(); i++) {
            // What tied them is not told; the weaker of the two ties is sure.
            exceptions.set(i, exceptions.get(i).linked(Link.DURING_PREVIOUS));
        }
        Span span = exceptions.get(exceptions.size() - 1).span().to(lines.span(next - 1));
        blocks.add(new Traceback(exceptions, Situation.RAISED, "", false, false, span));
        return Optional.of(new Reading(blocks, next));
    }

    /** The record at whose end the exception stands. */
    private static void record(Lines lines, int at, ExceptionLine line, List<Block> blocks) {
        LogPrefix prefix = LogPrefix.of(lines.get(at));
        int end = lines.get(at).substring(0, line.typeStart()).stripTrailing().length();
        if (blocks.isEmpty() && end > prefix.end() && lines.get(at).contains(PLACE)) {
            String message = lines.get(at).substring(prefix.end(), end);
            blocks.add(SystemMessages.line(prefix.level(), message, lines.span(at, prefix.end(), end)));
        }
    }

    private static @Nullable ExceptionLine exception(String line, boolean first) {
        int from = Lines.indent(line);
        if (!first && line.startsWith(",", from)) {
            from++;
        }
        ExceptionLine found = ExceptionLine.at(line, from);
        if (found == null && first) {
            int place = line.indexOf(PLACE);
            int blank = place < 0 ? -1 : line.indexOf(' ', place + PLACE.length());
            found = blank < 0 ? null : ExceptionLine.at(line, blank + 1);
        }
        return found != null && (found.isConvincing() || found.hasMessage()) ? found : null;
    }

    private static ExceptionInfo of(Lines lines, int at, ExceptionLine line, List<StackFrame> frames) {
        Span type =
                lines.span(at, line.typeStart(), line.typeStart() + line.type().length());
        Span message = lines.span(at, line.messageStart(), line.messageEnd());
        String text = lines.get(at).substring(line.messageStart(), line.messageEnd());
        return new ExceptionInfo(line.type(), text, frames, Link.FIRST, type.to(message), type, message);
    }

    /** {@code File "/srv/app/load.py", line 12 in load}; downloaded logs have no quotation marks. */
    private static @Nullable StackFrame frame(Lines lines, int at) {
        String line = lines.get(at);
        int from = Lines.indent(line);
        int number = line.startsWith(FILE, from) ? line.indexOf(", line ", from) : -1;
        if (number < 0) {
            return null;
        }
        String path = unquoted(line.substring(from + FILE.length(), number));
        Cursor cursor = new Cursor(line, number + ", line ".length());
        int place = FrameLine.number(cursor.digits());
        if (!cursor.accept(" in ")) {
            return null;
        }
        String function = line.substring(cursor.at()).strip();
        return new FrameLine(path, place, FrameLine.name(function), 0, true).frame("", lines.span(at));
    }

    private static String unquoted(String path) {
        boolean quoted = path.length() > 1 && path.startsWith("\"") && path.endsWith("\"");
        return quoted ? path.substring(1, path.length() - 1) : path;
    }
}
