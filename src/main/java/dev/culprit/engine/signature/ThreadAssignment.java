package dev.culprit.engine.signature;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives each entry a thread of its own, as many entries as possible (augmenting paths; entries are few). */
final class ThreadAssignment {

    private final List<List<ConditionResult>> options;
    private final Map<Integer, Integer> entryOfThread = new HashMap<>();

    private ThreadAssignment(List<List<ConditionResult>> options) {
        this.options = options;
    }

    /**
     * Assigns threads.
     *
     * @param options for each entry, its results in the threads where it holds
     * @return for each entry the result in its thread, or null where no thread was left
     */
    static @Nullable ConditionResult[] assign(List<List<ConditionResult>> options) {
        ThreadAssignment assignment = new ThreadAssignment(options);
        for (int entry = 0; entry < options.size(); entry++) {
            assignment.place(entry, new HashSet<>());
        }
        @Nullable ConditionResult[] chosen = new ConditionResult[options.size()];
        assignment.entryOfThread.forEach((thread, entry) -> chosen[entry] = assignment.in(entry, thread));
        return chosen;
    }

    private boolean place(int entry, Set<Integer> tried) {
        for (ConditionResult option : options.get(entry)) {
            if (tried.add(option.scope())) {
                Integer holder = entryOfThread.get(option.scope());
                if (holder == null || place(holder, tried)) {
                    entryOfThread.put(option.scope(), entry);
                    return true;
                }
            }
        }
        return false;
    }

    private ConditionResult in(int entry, int thread) {
        return options.get(entry).stream()
                .filter(option -> option.scope() == thread)
                .findFirst()
                .orElseThrow();
    }
}
