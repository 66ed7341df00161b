package dev.culprit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.evaluation.VerdictChange.Answer;
import dev.culprit.evaluation.VerdictChange.Effect;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VerdictChangeTests {

    @Test
    void changesAreSortedWorstFirst() {
        List<VerdictChange> changes = VerdictChange.between(
                Map.of(
                        "same", new Answer("known a", true),
                        "lost", new Answer("known a", true),
                        "gone", new Answer("known a", true),
                        "mended", new Answer("unknown", false)),
                Map.of(
                        "same", new Answer("known a", true),
                        "lost", new Answer("unknown", false),
                        "new", new Answer("known a", true),
                        "mended", new Answer("likely a", true)));

        assertThat(changes)
                .extracting(VerdictChange::paste, VerdictChange::effect)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("lost", Effect.WORSE),
                        org.assertj.core.groups.Tuple.tuple("mended", Effect.BETTER),
                        org.assertj.core.groups.Tuple.tuple("new", Effect.ADDED),
                        org.assertj.core.groups.Tuple.tuple("gone", Effect.REMOVED));
        assertThat(changes.get(0)).hasToString("worse: lost: known a -> unknown");
    }

    @Test
    void weakerVerdictThatIsStillRightIsNeitherBetterNorWorse() {
        assertThat(VerdictChange.between(
                        Map.of("p", new Answer("known a", true)), Map.of("p", new Answer("likely a", true))))
                .extracting(VerdictChange::effect)
                .containsExactly(Effect.OTHER);
    }
}
