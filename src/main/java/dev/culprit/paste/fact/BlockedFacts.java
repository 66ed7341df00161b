package dev.culprit.paste.fact;

import dev.culprit.paste.block.BlockedCall;
import dev.culprit.paste.python.BlockedCalls;
import java.util.List;
import java.util.Optional;

/** The facts of a wait. What a thread waits for is one thing; the calls by which it waits are all named. */
final class BlockedFacts {

    private BlockedFacts() {}

    /**
     * Adds them.
     *
     * @param calls waiting calls, innermost first
     * @param told what the dump itself says, if it does
     */
    static void add(List<BlockedCall> calls, Optional<BlockedCall> told, FactCollector facts) {
        told.or(() -> BlockedCalls.best(calls)).ifPresent(best -> {
            facts.add(FactType.BLOCKED_IN, best.on().label(), best.call(), best.span());
            call(best, facts);
        });
        calls.forEach(call -> call(call, facts));
    }

    private static void call(BlockedCall call, FactCollector facts) {
        String name = call.call();
        facts.add(FactType.BLOCKED_IN, name, call.on().label(), call.span());
        int dot = name.lastIndexOf('.');
        int before = dot < 0 ? -1 : name.lastIndexOf('.', dot - 1);
        // threading.Condition.wait is known as threading.wait too: most printers leave the class out.
        if (before > 0 && Character.isUpperCase(name.charAt(before + 1))) {
            String plain = name.substring(0, before) + name.substring(dot);
            facts.add(FactType.BLOCKED_IN, plain, call.on().label(), call.span());
        }
    }
}
