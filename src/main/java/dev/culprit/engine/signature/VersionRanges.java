package dev.culprit.engine.signature;

import java.util.List;
import java.util.Optional;

/** Holds versions against the ranges of an article. */
public final class VersionRanges {

    private VersionRanges() {}

    /**
     * Whether a seen version is in one of the ranges of its package.
     *
     * @param seen as it was seen; {@code 2.7} of an interpreter means some 2.7.x
     * @return empty when no range is of that package, or the version is unreadable
     */
    public static Optional<Containment> contain(List<VersionRange> ranges, String packageName, String seen) {
        // Most articles are not about the package; to read a version is dear.
        if (ranges.stream().noneMatch(range -> range.packageName().equals(packageName))) {
            return Optional.empty();
        }
        return SeenInterval.of(packageName, seen)
                .flatMap(interval -> ranges.stream()
                        .filter(range -> range.packageName().equals(packageName))
                        .map(range -> contains(range, interval))
                        .reduce(VersionRanges::or));
    }

    /** The first versions without the bug, as the article gives them, each once. */
    public static List<String> fixedIn(List<VersionRange> ranges) {
        return ranges.stream()
                .map(VersionRange::fixed)
                .filter(fixed -> !fixed.isEmpty())
                .distinct()
                .toList();
    }

    /**
     * The first versions of one package without the bug that are later than the seen one: for 2.7.3, the 2.7.4 and not
     * the 2.6.9 of another range. All of that package where the seen one is later than every fix.
     */
    public static List<String> fixedIn(List<VersionRange> ranges, String packageName, String seen) {
        List<String> all = fixedIn(ranges.stream()
                .filter(range -> range.packageName().equals(packageName))
                .toList());
        Optional<SeenInterval> interval = SeenInterval.of(packageName, seen);
        List<String> later = all.stream()
                .filter(fixed -> interval.isPresent() && !interval.get().isFrom(Version.of(fixed)))
                .toList();
        return later.isEmpty() ? all : later;
    }

    private static Containment or(Containment one, Containment other) {
        if (one == Containment.YES || other == Containment.YES) {
            return Containment.YES;
        }
        return one == Containment.NO ? other : one;
    }

    private static Containment contains(VersionRange range, SeenInterval seen) {
        Containment answer = Containment.YES;
        if (!range.introduced().isEmpty() && !range.introduced().equals("0")) {
            Version introduced = Version.of(range.introduced());
            answer = answer.and(Containment.of(seen.isFrom(introduced), seen.isBefore(introduced)));
        }
        if (!range.fixed().isEmpty()) {
            Version fixed = Version.of(range.fixed());
            answer = answer.and(Containment.of(seen.isBefore(fixed), seen.isFrom(fixed)));
        }
        if (!range.lastAffected().isEmpty()) {
            Version last = Version.of(range.lastAffected());
            answer = answer.and(Containment.of(seen.isUpTo(last), seen.isAfter(last)));
        }
        return answer;
    }
}
