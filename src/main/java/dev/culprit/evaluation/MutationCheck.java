package dev.culprit.evaluation;

import java.util.List;
import java.util.function.UnaryOperator;

/** Diagnoses every sample once more in each form that {@link Mutations} gives it. */
final class MutationCheck {

    /** Least share of mutated samples that must still lead to their article. */
    static final double KEPT = 0.97;

    /** Least share of mutated samples whose answer must name their article. */
    static final double NAMED = 0.99;

    private final SampleCheck check;

    MutationCheck(SampleCheck check) {
        this.check = check;
    }

    /** One result for each mutation, in their order. Samples that fail unchanged are passed over. */
    List<MutationResult> run(List<StoredPaste> pastes, Runnable step) {
        List<StoredPaste> samples = pastes.stream()
                .filter(paste -> !paste.nearMiss() && check.run(paste).passed())
                .toList();
        return Mutations.ALL.stream()
                .map(mutation -> run(mutation, samples, step))
                .toList();
    }

    private MutationResult run(Mutation mutation, List<StoredPaste> samples, Runnable step) {
        UnaryOperator<StoredPaste> change = mutation::of;
        List<SampleResult> results = check.run(
                samples.stream()
                        .filter(paste -> mutation.applies(paste.text()))
                        .map(change)
                        .toList(),
                step);
        return new MutationResult(
                mutation.name(),
                results.size(),
                (int) results.stream().filter(SampleResult::passed).count(),
                (int) results.stream().filter(SampleResult::isNamed).count(),
                results.stream()
                        .filter(result -> !result.passed())
                        .map(result -> result.id() + ": " + result.answer())
                        .toList());
    }

    /** Whether enough is kept, over all mutations. */
    static boolean isEnough(List<MutationResult> results) {
        MutationResult all = MutationResult.sum(results);
        return all.keptShare() >= KEPT && all.namedShare() >= NAMED;
    }
}
