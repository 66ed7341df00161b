package dev.culprit.evaluation;

import dev.culprit.content.Requirement;
import dev.culprit.engine.signature.Version;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * A Python interpreter, as it describes itself.
 *
 * @param executable where it is
 * @param implementation {@code CPython}, {@code PyPy}, ...
 * @param version as in {@code 3.11.2}
 * @param platform its {@code sys.platform}
 * @param distributions versions of the distributions that it can import, by normalised name; empty when not known
 */
record Interpreter(
        Path executable, String implementation, String version, String platform, Map<String, String> distributions) {

    Interpreter {
        distributions = Map.copyOf(distributions);
    }

    /** Whether it has a distribution in a version that will do; one without a known version will. */
    boolean has(Requirement requirement) {
        return Optional.ofNullable(distributions.get(requirement.name()))
                .filter(version -> version.isEmpty() || requirement.versions().allow(version))
                .isPresent();
    }

    /** Two of which this is the same are one interpreter, found under two names or installed twice. */
    Object identity() {
        return java.util.List.of(implementation, version, platform, distributions);
    }

    /** For lists: the oldest first. */
    Version order() {
        return Version.parse(version).orElse(Version.of("0"));
    }

    /** Version and implementation, as in {@code 3.11.2} or {@code pypy-3.9.18}. */
    String label() {
        return implementation.equals("CPython")
                ? version
                : implementation.toLowerCase(java.util.Locale.ROOT) + "-" + version;
    }
}
