package dev.culprit.article;

import java.util.List;

/** stub */
public final class VersionRanges {
    private VersionRanges() {}

    public static List<String> fixedIn(List<VersionRange> ranges) {
        return ranges.stream().map(VersionRange::fixed).toList();
    }
}
