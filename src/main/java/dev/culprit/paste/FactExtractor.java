package dev.culprit.paste;

import dev.culprit.paste.StackFrame.Origin;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Turns the blocks of a paste into facts. */
public final class FactExtractor {

    private static final Set<String> RUNTIMES = Set.of("cpython", "pypy");

    /** The facts of a paste. Frames and messages are normalised; spans point into {@link Paste#text()}. */
    public Facts extract(Paste paste) {
        FactCollector facts = new FactCollector(paste.text());
        for (int i = 0; i < paste.blocks().size(); i++) {
            facts.block(i);
            block(paste.blocks().get(i), facts);
        }
        for (SeenVersion seen : paste.versions()) {
            FactType type = RUNTIMES.contains(seen.name()) ? FactType.RUNTIME : FactType.LIBRARY;
            facts.whole(type, seen.name(), seen.version(), seen.span());
        }
        return facts.facts();
    }

    private static void block(Block block, FactCollector facts) {
        facts.whole(FactType.KIND, block.kind(), "", block.span());
        if (block instanceof Traceback traceback) {
            facts.whole(FactType.LANGUAGE, "python", "", block.span());
            traceback(traceback, facts);
        } else if (block instanceof ThreadDump dump) {
            dump(dump, facts);
        } else if (block instanceof ExecutionTrace trace) {
            facts.whole(FactType.LANGUAGE, "python", "", block.span());
            trace(trace, facts);
        } else if (block instanceof PythonWarning warning) {
            facts.whole(FactType.LANGUAGE, "python", "", block.span());
            warning(warning, facts);
        } else if (block instanceof LogLine line) {
            facts.open(Scope.Kind.LINE, 0, false);
            facts.add(FactType.LOG, MessageMask.mask(line.message()), line.message(), line.span());
            facts.words(line.message(), line.span());
        } else if (block instanceof ForeignTrace foreign) {
            foreign(foreign, facts);
        }
    }

    private static void traceback(Traceback traceback, FactCollector facts) {
        List<ExceptionInfo> exceptions = traceback.exceptions();
        for (int i = 0; i < exceptions.size(); i++) {
            ExceptionInfo exception = exceptions.get(i);
            int position = exceptions.size() - 1 - i;
            boolean cut = (traceback.startsCut() && i == 0) || (traceback.endsCut() && position == 0);
            facts.open(Scope.Kind.EXCEPTION, position, cut || exception.frames().isEmpty());
            exception(exception, facts);
            if (showsAHang(traceback, exception)) {
                waits(exception, facts);
            }
            if (position == 0) {
                subject(traceback, facts);
            }
        }
        if (exceptions.isEmpty()) {
            facts.open(Scope.Kind.EXCEPTION, 0, true);
            subject(traceback, facts);
        }
    }

    /** A bare stack without an exception, or one that ends with Ctrl-C, shows where a process hung. */
    private static boolean showsAHang(Traceback traceback, ExceptionInfo exception) {
        boolean bare = traceback.startsCut()
                && traceback.endsCut()
                && traceback.exceptions().size() == 1;
        return bare || exception.simpleType().equals("KeyboardInterrupt");
    }

    private static void waits(ExceptionInfo exception, FactCollector facts) {
        List<StackFrame> inner = new ArrayList<>(exception.frames());
        Collections.reverse(inner);
        BlockedCalls.all(inner).forEach(call -> blocked(call, facts));
    }

    private static void exception(ExceptionInfo exception, FactCollector facts) {
        frames(exception.frames(), facts);
        if (exception.type().isEmpty() && !exception.frames().isEmpty()) {
            StackFrame last = exception.frames().get(exception.frames().size() - 1);
            facts.words(last.source(), last.span());
        }
        if (!exception.type().isEmpty()) {
            facts.add(FactType.EXCEPTION, exception.simpleType(), exception.type(), exception.typeSpan());
            if (!exception.simpleType().equals(exception.type())) {
                facts.add(FactType.EXCEPTION, exception.type(), exception.type(), exception.typeSpan());
                String module = exception.type().substring(0, exception.type().lastIndexOf('.'));
                facts.module(module, exception.typeSpan());
            }
        }
        String message = exception.message();
        if (!message.isEmpty()) {
            facts.add(FactType.MESSAGE, MessageMask.mask(message), message, exception.messageSpan());
            int newline = message.indexOf('\n');
            if (newline > 0) {
                String first = message.substring(0, newline);
                facts.add(FactType.MESSAGE, MessageMask.mask(first), first, exception.messageSpan());
            }
            NamedModules.in(message, module -> facts.module(module, exception.messageSpan()));
            facts.words(message, exception.messageSpan());
        }
    }

    private static void subject(Traceback traceback, FactCollector facts) {
        String subject = traceback.subject();
        if (!subject.isEmpty()) {
            NamedModules.in(subject, module -> facts.module(module, traceback.span()));
            facts.words(subject, traceback.span());
        }
        if (traceback.situation() == Traceback.Situation.IGNORED) {
            facts.add(FactType.LOG, "Exception ignored in " + MessageMask.mask(subject), subject, traceback.span());
        }
    }

    private static void dump(ThreadDump dump, FactCollector facts) {
        for (int i = 0; i < dump.threads().size(); i++) {
            ThreadStack thread = dump.threads().get(i);
            facts.open(Scope.Kind.THREAD, i, thread.cut());
            frames(thread.frames(), facts);
            facts.words(thread.name(), thread.span());
            thread.blocked().ifPresent(call -> blocked(call, facts));
            BlockedCalls.all(thread.frames()).forEach(call -> blocked(call, facts));
        }
        boolean python = dump.threads().stream()
                .flatMap(thread -> thread.frames().stream())
                .anyMatch(frame -> frame.origin() != Origin.NATIVE
                        || frame.function().startsWith("Py")
                        || frame.function().startsWith("_Py"));
        facts.whole(FactType.LANGUAGE, python ? "python" : "native", "", dump.span());
    }

    private static void blocked(BlockedCall call, FactCollector facts) {
        facts.add(FactType.BLOCKED_IN, call.on().label(), call.call(), call.span());
        facts.add(FactType.BLOCKED_IN, call.call(), call.on().label(), call.span());
        int dot = call.call().lastIndexOf('.');
        int before = dot < 0 ? -1 : call.call().lastIndexOf('.', dot - 1);
        // threading.Condition.wait is known as threading.wait too: most printers leave the class out.
        if (before > 0 && Character.isUpperCase(call.call().charAt(before + 1))) {
            String plain = call.call().substring(0, before) + call.call().substring(dot);
            facts.add(FactType.BLOCKED_IN, plain, call.on().label(), call.span());
        }
    }

    private static void trace(ExecutionTrace trace, FactCollector facts) {
        facts.open(Scope.Kind.LINE, 0, false);
        List<StackFrame> steps = trace.steps();
        frames(steps, facts);
        if (steps.isEmpty()) {
            return;
        }
        StackFrame last = steps.get(steps.size() - 1);
        if (last.source().contains(".acquire(") || last.source().contains(".wait(")) {
            blocked(new BlockedCall(BlockedCall.Resource.LOCK, last.qualifiedName(), last.span()), facts);
        }
        for (StackFrame step : steps.subList(Math.max(0, steps.size() - 30), steps.size())) {
            facts.words(step.source(), step.span());
        }
    }

    private static void warning(PythonWarning warning, FactCollector facts) {
        facts.open(Scope.Kind.LINE, 0, false);
        facts.add(FactType.WARNING, MessageDialect.simple(warning.category()), warning.category(), warning.span());
        facts.add(FactType.LOG, MessageMask.mask(warning.message()), warning.message(), warning.messageSpan());
        facts.words(warning.message(), warning.messageSpan());
        if (!warning.path().isEmpty()) {
            SourcePath code = SourcePath.of(warning.path());
            facts.module(code.module(), warning.span());
            facts.add(FactType.FILE, code.file(), warning.path(), warning.span());
        }
    }

    private static void foreign(ForeignTrace foreign, FactCollector facts) {
        facts.whole(FactType.LANGUAGE, foreign.language().toLowerCase(Locale.ROOT), "", foreign.span());
        facts.open(Scope.Kind.LINE, 0, false);
        facts.add(FactType.LOG, MessageMask.mask(foreign.message()), foreign.message(), foreign.span());
        facts.words(foreign.type() + " " + foreign.message(), foreign.span());
    }

    private static void frames(List<StackFrame> frames, FactCollector facts) {
        for (StackFrame frame : frames) {
            boolean nameless = frame.function().isEmpty();
            if (!nameless) {
                facts.add(FactType.FRAME, FrameNames.qualified(frame), frame.source(), frame.span());
                facts.add(FactType.FRAME, frame.qualifiedName(), frame.source(), frame.span());
            }
            if (frame.origin() != Origin.NATIVE) {
                facts.module(frame.module(), frame.span());
            }
            facts.add(FactType.FILE, frame.file(), frame.path(), frame.span());
            if (frame.origin() == Origin.LIBRARY && !frame.module().isEmpty()) {
                facts.whole(FactType.LIBRARY, VersionFinder.distribution(frame.module()), "", frame.span());
            }
        }
    }
}
