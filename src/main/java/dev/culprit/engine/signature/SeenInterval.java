package dev.culprit.engine.signature;

import java.util.Optional;
import java.util.Set;

/**
 * What a seen version can be. A path such as {@code lib/python2.7/} shows some 2.7.x; a library's version is exact.
 *
 * @param from the lowest version it can be
 * @param exact it is {@code from} and nothing else
 */
record SeenInterval(Version from, boolean exact) {

    private static final Set<String> INTERPRETERS = Set.of("cpython", "pypy");

    static Optional<SeenInterval> of(String packageName, String seen) {
        return Version.parse(seen).map(version -> {
            boolean exact = !INTERPRETERS.contains(packageName) || version.precision() > 2;
            return new SeenInterval(version, exact);
        });
    }

    /** All that it can be is before the bound. */
    boolean isBefore(Version bound) {
        return exact
                ? from.compareTo(bound) < 0
                : from.afterAllThatStartLikeThis().compareTo(bound) <= 0;
    }

    /** All that it can be is the bound or after it. */
    boolean isFrom(Version bound) {
        return from.compareTo(bound) >= 0;
    }

    /** All that it can be is the bound or before it. */
    boolean isUpTo(Version bound) {
        return exact
                ? from.compareTo(bound) <= 0
                : from.afterAllThatStartLikeThis().compareTo(bound) <= 0;
    }

    /** All that it can be is after the bound. */
    boolean isAfter(Version bound) {
        return from.compareTo(bound) > 0;
    }
}
