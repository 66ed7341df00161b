package dev.culprit.engine.verdict;

import java.util.List;
import java.util.Locale;

/**
 * Whether the versions that the paste shows have the bug.
 *
 * @param status affected, fixed or unknown
 * @param packageName the package that decided, {@code cpython} say; empty when unknown
 * @param seen the version that the paste shows; empty when none
 * @param fixedIn first versions without the bug, one for each range
 */
public record VersionVerdict(Status status, String packageName, String seen, List<String> fixedIn) {

    /** Whether a version has the bug. */
    public enum Status {
        AFFECTED,
        FIXED,
        UNKNOWN;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public VersionVerdict {
        fixedIn = List.copyOf(fixedIn);
    }
}
