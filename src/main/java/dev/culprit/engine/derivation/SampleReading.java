package dev.culprit.engine.derivation;

import dev.culprit.engine.signature.FactContext;
import dev.culprit.paste.block.Block;
import dev.culprit.paste.block.ExceptionInfo;
import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.block.ThreadDump;
import dev.culprit.paste.block.ThreadStack;
import dev.culprit.paste.block.Traceback;
import dev.culprit.paste.fact.Fact;
import dev.culprit.paste.fact.FactType;
import dev.culprit.paste.fact.Scope;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A sample, read for derivation.
 *
 * @param name name of the clue
 * @param facts what it shows
 * @param statements what it says
 */
public record SampleReading(String name, FactContext facts, List<Statement> statements) {

    static SampleReading of(String name, FactContext facts) {
        return new SampleReading(name, facts, Statement.of(facts.table()));
    }

    /** A stack: what it waits for or raised, and its frames outside of the application, innermost first. */
    record ObservedStack(String what, List<String> frames) {}

    /** The exceptions, each with the frames below which it was raised. */
    List<ObservedStack> raised() {
        List<ObservedStack> stacks = new ArrayList<>();
        for (Block block : facts.paste().blocks()) {
            if (block instanceof Traceback traceback) {
                for (ExceptionInfo exception : traceback.exceptions()) {
                    if (!exception.type().isEmpty()) {
                        List<StackFrame> inner = new ArrayList<>(exception.frames());
                        java.util.Collections.reverse(inner);
                        stacks.add(new ObservedStack(exception.simpleType(), names(inner)));
                    }
                }
            }
        }
        return stacks;
    }

    /** The threads of its dumps. */
    List<ObservedStack> threads() {
        List<ObservedStack> stacks = new ArrayList<>();
        for (Scope scope : facts.scopes()) {
            if (scope.kind() == Scope.Kind.THREAD
                    && facts.paste().blocks().get(scope.block()) instanceof ThreadDump dump
                    && scope.position() < dump.threads().size()) {
                ThreadStack thread = dump.threads().get(scope.position());
                stacks.add(new ObservedStack(waitsFor(scope.id()), names(thread.frames())));
            }
        }
        return stacks;
    }

    private String waitsFor(int scope) {
        for (Fact fact : facts.of(FactType.BLOCKED_IN)) {
            if (fact.scope() == scope) {
                return fact.value();
            }
        }
        return "";
    }

    /** What the names of an application are is chance. */
    private static List<String> names(List<StackFrame> frames) {
        Set<String> names = new LinkedHashSet<>();
        for (StackFrame frame : frames) {
            boolean named = !frame.function().isEmpty() && !frame.function().startsWith("<");
            boolean address =
                    frame.function().startsWith("0x") || frame.function().startsWith("?");
            if (frame.origin() != StackFrame.Origin.APPLICATION && named && !address) {
                names.add(frame.qualifiedName());
            }
        }
        return List.copyOf(names);
    }
}
