package dev.culprit.paste.dialect;

import dev.culprit.paste.block.Block;
import dev.culprit.paste.block.ThreadDump;
import dev.culprit.paste.python.SystemMessages;
import dev.culprit.paste.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lists all dialects in the order in which they are asked. The first that recognises a line reads the block that starts
 * there.
 */
public final class Dialects {

    private static final List<Dialect> ALL = List.of(
            new IgnoredExceptionDialect(),
            new WarningDialect(),
            new JsonExceptionDialect(),
            new AirflowDialect(),
            new GdbPythonDialect(),
            new FaulthandlerDialect(),
            new FatalErrorDialect(),
            new TaskTreeDialect(),
            new TaskTableDialect(),
            new TrioTreeDialect(),
            new UwsgiStackDialect(),
            new SentryDialect(),
            new PrintedStacksDialect(),
            new GreenletTreeDialect(),
            new RichDialect(),
            new CgitbDialect(),
            new IpythonDialect(),
            new PytestDialect(),
            new TracebackDialect(),
            new GdbDialect(),
            new LldbDialect(),
            new MacSampleDialect(),
            new BacktraceSymbolsDialect(),
            new StraceDialect(),
            new PySpyDialect(),
            new PySpyTopDialect(),
            new FoldedStacksDialect(),
            new ProcessStateDialect(),
            new ExecutionTraceDialect(),
            new RustDialect(),
            new JavaDialect(),
            new CSharpDialect(),
            new JavaScriptDialect(),
            new BrowserDialect(),
            new GoDialect(),
            new RubyDialect(),
            new PhpDialect(),
            new SanitizerDialect(),
            new DjangoPageDialect(),
            new MessageDialect(),
            new LogLineDialect());

    private static final Dialect[] ASKED = ALL.toArray(Dialect[]::new);
    private static final DialectIndex INDEX = new DialectIndex(ALL);

    private Dialects() {}

    static List<Dialect> all() {
        return ALL;
    }

    /**
     * Reads all blocks of a text. A line that no dialect recognises becomes a log line. A dialect that throws is skipped
     * and named once in the notices.
     */
    public static List<Block> read(Lines lines, List<String> notices) {
        List<Block> blocks = new ArrayList<>();
        long[] candidates = INDEX.candidates(lines);
        for (int at = 0; at < lines.count(); ) {
            if (lines.isBlank(at)) {
                at++;
                continue;
            }
            Reading reading = Chains.joined(
                    lines, readAt(lines, at, candidates, notices), line -> readAt(lines, line, candidates, notices));
            reading.blocks().forEach(block -> blocks.add(withWaits(lines, block)));
            at = Math.max(at + 1, reading.next());
        }
        return blocks;
    }

    private static Block withWaits(Lines lines, Block block) {
        return block instanceof ThreadDump dump ? WaitGraph.in(lines, dump) : block;
    }

    private static Reading readAt(Lines lines, int at, long[] candidates, List<String> notices) {
        for (long left = candidates[at]; left != 0; left &= left - 1) {
            Dialect dialect = ASKED[Long.numberOfTrailingZeros(left)];
            try {
                Optional<Reading> reading = dialect.read(lines, at);
                if (reading.isPresent()) {
                    return reading.get();
                }
            } catch (RuntimeException e) {
                note(
                        notices,
                        "A reader failed and was passed over: "
                                + dialect.getClass().getSimpleName());
            }
        }
        return new Reading(SystemMessages.line("", lines.get(at).strip(), lines.span(at)), at + 1);
    }

    private static void note(List<String> notices, String notice) {
        if (!notices.contains(notice)) {
            notices.add(notice);
        }
    }
}
