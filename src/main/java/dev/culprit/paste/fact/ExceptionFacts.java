package dev.culprit.paste.fact;

import dev.culprit.paste.block.ExceptionInfo;
import dev.culprit.paste.block.LogLine;
import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.block.Traceback;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.python.BlockedCalls;
import dev.culprit.paste.python.ExceptionNames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The facts of a traceback: a scope for each exception of its chain. */
final class ExceptionFacts {

    private static final String IGNORED_IN = "Exception ignored in ";

    private ExceptionFacts() {}

    static void add(Traceback traceback, FactCollector facts) {
        List<ExceptionInfo> exceptions = traceback.exceptions();
        for (int i = 0; i < exceptions.size(); i++) {
            ExceptionInfo exception = exceptions.get(i);
            int position = exceptions.size() - 1 - i;
            boolean cut = (traceback.startsCut() && i == 0) || (traceback.endsCut() && position == 0);
            facts.open(
                    exception,
                    position,
                    exceptions.size(),
                    cut || exception.frames().isEmpty());
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
        BlockedFacts.add(BlockedCalls.all(inner), Optional.empty(), facts);
    }

    private static void exception(ExceptionInfo exception, FactCollector facts) {
        FactExtractor.frames(exception.frames(), facts);
        if (exception.type().isEmpty() && !exception.frames().isEmpty()) {
            StackFrame last = exception.frames().get(exception.frames().size() - 1);
            facts.words(last.source(), last.span().to(exception.span()));
        }
        if (!exception.type().isEmpty()) {
            type(exception, facts);
        }
        if (!exception.message().isEmpty()) {
            message(exception, facts);
        }
    }

    private static void type(ExceptionInfo exception, FactCollector facts) {
        String type = exception.type();
        facts.add(FactType.EXCEPTION, exception.simpleType(), type, exception.typeSpan());
        if (!exception.simpleType().equals(type)) {
            facts.add(FactType.EXCEPTION, type, type, exception.typeSpan());
            facts.module(type.substring(0, type.lastIndexOf('.')), exception.typeSpan());
        }
    }

    private static void message(ExceptionInfo exception, FactCollector facts) {
        String message = exception.message();
        facts.add(FactType.MESSAGE, MessageMask.mask(message), message, exception.messageSpan());
        int newline = message.indexOf('\n');
        if (newline > 0) {
            String first = message.substring(0, newline);
            facts.add(FactType.MESSAGE, MessageMask.mask(first), first, exception.messageSpan());
        }
        NamedModules.in(message, module -> facts.module(module, exception.messageSpan()));
        facts.words(message, exception.messageSpan());
        CarriedException carried = CarriedException.of(message);
        if (carried != null) {
            carried(carried, exception.messageSpan(), facts);
        }
    }

    private static void carried(CarriedException carried, Span span, FactCollector facts) {
        String type = carried.type();
        facts.add(FactType.EXCEPTION, ExceptionNames.simple(type), type, span);
        facts.add(FactType.EXCEPTION, type, type, span);
        facts.add(FactType.MESSAGE, MessageMask.mask(carried.message()), carried.message(), span);
    }

    private static void subject(Traceback traceback, FactCollector facts) {
        String subject = traceback.subject();
        if (!subject.isEmpty()) {
            NamedModules.in(subject, module -> facts.module(module, traceback.span()));
            facts.words(subject, traceback.span());
        }
        for (LogLine line : traceback.heading()) {
            facts.add(FactType.LOG, MessageMask.mask(line.message()), line.message(), line.span());
            facts.words(line.message(), line.span());
        }
        // Python 2 and 3 say it in different words, for which one form stands.
        boolean otherWords =
                traceback.heading().stream().anyMatch(line -> !line.message().startsWith(IGNORED_IN));
        if (traceback.situation() == Traceback.Situation.IGNORED && !otherWords) {
            facts.add(FactType.LOG, IGNORED_IN + MessageMask.mask(subject), subject, traceback.span());
        }
    }
}
