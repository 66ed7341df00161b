package dev.culprit.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A paste that is answered otherwise than before.
 *
 * @param paste its name: article and file, or the id of a case
 * @param effect whether that is for the better
 * @param before verdict and first article; empty when the paste is new
 * @param after the same now; empty when the paste is gone
 */
record VerdictChange(String paste, Effect effect, String before, String after) {

    /** What a change means. */
    enum Effect {
        /** It was right and is not. */
        WORSE,
        /** It was wrong and is right. */
        BETTER,
        /** As right or wrong as before. */
        OTHER,
        ADDED,
        REMOVED
    }

    /** An answer that may be right. */
    record Answer(String text, boolean right) {}

    /** What differs, the worst first. */
    static List<VerdictChange> between(Map<String, Answer> before, Map<String, Answer> after) {
        List<VerdictChange> changes = new ArrayList<>();
        after.forEach((paste, now) -> of(paste, before.get(paste), now).ifPresent(changes::add));
        before.forEach((paste, then) -> {
            if (!after.containsKey(paste)) {
                changes.add(new VerdictChange(paste, Effect.REMOVED, then.text(), ""));
            }
        });
        changes.sort(java.util.Comparator.comparing(VerdictChange::effect).thenComparing(VerdictChange::paste));
        return changes;
    }

    private static Optional<VerdictChange> of(String paste, @Nullable Answer then, Answer now) {
        if (then == null) {
            return Optional.of(new VerdictChange(paste, Effect.ADDED, "", now.text()));
        }
        if (then.equals(now)) {
            return Optional.empty();
        }
        Effect effect = then.right() == now.right() ? Effect.OTHER : now.right() ? Effect.BETTER : Effect.WORSE;
        return Optional.of(new VerdictChange(paste, effect, then.text(), now.text()));
    }

    @Override
    public String toString() {
        return effect.name().toLowerCase(java.util.Locale.ROOT) + ": " + paste + ": "
                + (before.isEmpty() ? "(new)" : before) + " -> " + (after.isEmpty() ? "(gone)" : after);
    }
}
