package dev.culprit.paste.fact;

import dev.culprit.paste.block.Block;
import dev.culprit.paste.block.ExecutionTrace;
import dev.culprit.paste.block.ForeignTrace;
import dev.culprit.paste.block.LogLine;
import dev.culprit.paste.block.Paste;
import dev.culprit.paste.block.PythonWarning;
import dev.culprit.paste.block.SeenVersion;
import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.block.StackFrame.Origin;
import dev.culprit.paste.block.ThreadDump;
import dev.culprit.paste.block.Traceback;
import dev.culprit.paste.python.Distributions;
import dev.culprit.paste.python.ExceptionNames;
import dev.culprit.paste.python.FrameNames;
import dev.culprit.paste.python.SourcePath;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Extracts the facts of a paste from its blocks and versions. Safe for threads. */
public final class FactExtractor {

    private static final Set<String> RUNTIMES = Set.of("cpython", "pypy");

    /**
     * Extracts the facts in the order of the blocks, then those of the versions. Names of frames are normalised and
     * messages are masked. Spans point into {@link Paste#text()}.
     */
    public Facts extract(Paste paste) {
        FactCollector facts = new FactCollector(paste.text());
        for (int i = 0; i < paste.blocks().size(); i++) {
            facts.block(i);
            block(paste.text(), paste.blocks().get(i), facts);
        }
        for (SeenVersion seen : paste.versions()) {
            FactType type = RUNTIMES.contains(seen.name()) ? FactType.RUNTIME : FactType.LIBRARY;
            facts.whole(type, seen.name(), seen.version(), seen.span());
        }
        return facts.facts();
    }

    private static void block(String text, Block block, FactCollector facts) {
        facts.whole(FactType.KIND, block.kind(), "", block.span());
        if (block instanceof Traceback traceback) {
            facts.whole(FactType.LANGUAGE, "python", "", block.span());
            ExceptionFacts.add(traceback, facts);
        } else if (block instanceof ThreadDump dump) {
            DumpFacts.add(dump, facts);
        } else if (block instanceof ExecutionTrace trace) {
            facts.whole(FactType.LANGUAGE, "python", "", block.span());
            TraceFacts.add(trace, facts);
        } else if (block instanceof PythonWarning warning) {
            facts.whole(FactType.LANGUAGE, "python", "", block.span());
            warning(warning, facts);
        } else if (block instanceof LogLine line) {
            facts.open(Scope.Kind.LINE, 0, false);
            facts.add(FactType.LOG, MessageMask.mask(line.message()), line.message(), line.span());
            facts.words(line.message(), line.span());
        } else if (block instanceof ForeignTrace foreign) {
            foreign(text, foreign, facts);
        }
    }

    private static void warning(PythonWarning warning, FactCollector facts) {
        facts.open(Scope.Kind.LINE, 0, false);
        facts.add(FactType.WARNING, ExceptionNames.simple(warning.category()), warning.category(), warning.span());
        facts.add(FactType.LOG, MessageMask.mask(warning.message()), warning.message(), warning.messageSpan());
        facts.words(warning.message(), warning.messageSpan());
        if (!warning.path().isEmpty()) {
            SourcePath code = SourcePath.of(warning.path());
            facts.module(code.module(), warning.span());
            facts.add(FactType.FILE, code.file(), warning.path(), warning.span());
        }
    }

    /** Adds no frames and no exception: signatures of Python must not match another language. */
    private static void foreign(String text, ForeignTrace foreign, FactCollector facts) {
        facts.whole(FactType.LANGUAGE, foreign.language().toLowerCase(Locale.ROOT), "", foreign.span());
        facts.open(Scope.Kind.LINE, 0, false);
        facts.add(FactType.LOG, MessageMask.mask(foreign.message()), foreign.message(), foreign.span());
        // Some traces print no type; what stands for it is not in the text.
        boolean typed = foreign.span().of(text).contains(foreign.type());
        facts.words(typed ? foreign.type() + " " + foreign.message() : foreign.message(), foreign.span());
    }

    /** Adds the facts of a stack, which are the same for all kinds of blocks. */
    static void frames(List<StackFrame> frames, FactCollector facts) {
        for (StackFrame frame : frames) {
            if (!frame.function().isEmpty() && !FrameNames.isAddress(frame.function())) {
                facts.add(FactType.FRAME, FrameNames.qualified(frame), frame.source(), frame.span());
                facts.add(FactType.FRAME, frame.qualifiedName(), frame.source(), frame.span());
            }
            if (frame.origin() != Origin.NATIVE) {
                facts.module(frame.module(), frame.span());
            }
            facts.add(FactType.FILE, frame.file(), frame.path(), frame.span());
            if (frame.origin() == Origin.LIBRARY && !frame.module().isEmpty()) {
                facts.whole(FactType.LIBRARY, Distributions.of(frame.module()), "", frame.span());
            }
        }
    }
}
