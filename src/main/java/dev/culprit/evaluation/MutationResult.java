package dev.culprit.evaluation;

import java.util.List;

/**
 * What became of the samples under one mutation.
 *
 * @param mutation its name
 * @param samples how many it changes
 * @param kept how many still lead to their article
 * @param named how many name their article among the first three
 * @param lost those that do not lead to it any more, with what is answered
 */
record MutationResult(String mutation, int samples, int kept, int named, List<String> lost) {

    MutationResult {
        lost = List.copyOf(lost);
    }

    /** The sum of all. */
    static MutationResult sum(List<MutationResult> results) {
        return new MutationResult(
                "all",
                results.stream().mapToInt(MutationResult::samples).sum(),
                results.stream().mapToInt(MutationResult::kept).sum(),
                results.stream().mapToInt(MutationResult::named).sum(),
                List.of());
    }

    double keptShare() {
        return samples == 0 ? 1 : (double) kept / samples;
    }

    double namedShare() {
        return samples == 0 ? 1 : (double) named / samples;
    }
}
