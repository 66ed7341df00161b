package dev.culprit.paste;

import dev.culprit.paste.Explanation.Row;
import dev.culprit.paste.block.Block;
import dev.culprit.paste.block.ExceptionInfo;
import dev.culprit.paste.block.ExecutionTrace;
import dev.culprit.paste.block.ForeignTrace;
import dev.culprit.paste.block.LogLine;
import dev.culprit.paste.block.PythonWarning;
import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.block.ThreadDump;
import dev.culprit.paste.block.ThreadStack;
import dev.culprit.paste.block.Traceback;
import dev.culprit.paste.block.WaitsFor;
import dev.culprit.paste.place.LineNumbers;
import dev.culprit.paste.place.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Formats blocks as the rows of an explanation. */
final class BlockRows {

    private static final int LONGEST = 160;

    private final LineNumbers numbers;
    private final List<Row> rows = new ArrayList<>();

    BlockRows(LineNumbers numbers) {
        this.numbers = numbers;
    }

    List<Row> rows() {
        return rows;
    }

    void add(Block block) {
        row(block.span(), 0, (block.kind() + " " + summary(block)).strip());
        if (block instanceof Traceback traceback) {
            for (ExceptionInfo exception : traceback.exceptions()) {
                String text = exception.type() + ": " + oneLine(exception.message());
                row(exception.span(), 1, exception.link() + " " + text);
                frames(exception.frames());
            }
        } else if (block instanceof ThreadDump dump) {
            dump(dump);
        } else if (block instanceof ExecutionTrace trace) {
            frames(trace.steps());
        } else if (block instanceof ForeignTrace foreign) {
            frames(foreign.frames());
        }
    }

    private static String summary(Block block) {
        if (block instanceof Traceback traceback) {
            String cut = (traceback.startsCut() ? ", start cut" : "") + (traceback.endsCut() ? ", end cut" : "");
            return traceback.situation() + cut + (traceback.subject().isEmpty() ? "" : " of " + traceback.subject());
        }
        if (block instanceof ThreadDump dump) {
            return dump.format() + ", " + dump.threads().size() + " threads";
        }
        if (block instanceof ExecutionTrace trace) {
            return trace.steps().size() + " steps";
        }
        if (block instanceof PythonWarning warning) {
            return warning.category() + ": " + oneLine(warning.message());
        }
        if (block instanceof ForeignTrace foreign) {
            return foreign.language() + " " + foreign.type() + ": " + oneLine(foreign.message());
        }
        return block instanceof LogLine log ? line(log) : "";
    }

    private static String line(LogLine log) {
        String source = log.isPlain() ? "" : "of " + log.source() + ": ";
        return (source + log.level() + " " + oneLine(log.message())).strip();
    }

    private void dump(ThreadDump dump) {
        for (ThreadStack thread : dump.threads()) {
            String blocked = thread.blocked()
                    .map(call -> " waits for " + call.on().label() + " in " + call.call())
                    .orElse("");
            String name = (thread.id() + " " + thread.name() + " " + thread.state()).strip();
            row(thread.span(), 1, "thread " + name + blocked);
            frames(thread.frames());
        }
        for (WaitsFor wait : dump.waits()) {
            ThreadStack waiter = dump.threads().get(wait.waiter());
            String name = waiter.name().isEmpty() ? waiter.id() : waiter.name();
            String how = wait.evidence().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            row(
                    wait.span(),
                    1,
                    "thread " + name + " waits for " + wait.on().label() + " of " + wait.named() + " (" + how + ")");
        }
    }

    private void frames(List<StackFrame> frames) {
        for (StackFrame frame : frames) {
            String origin = frame.origin().name().toLowerCase(Locale.ROOT);
            String source = frame.source().isEmpty() ? "" : "  | " + oneLine(frame.source());
            row(frame.span(), 2, frame.qualifiedName() + " (" + origin + " " + frame.file() + ")" + source);
        }
    }

    private void row(Span span, int depth, String text) {
        rows.add(new Row(numbers.of(span.start()), depth, text));
    }

    static String oneLine(String text) {
        String line = text.replace('\n', ' ');
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "..." : line;
    }
}
