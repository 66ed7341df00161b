package dev.culprit.diagnosis;

import dev.culprit.article.VersionRange;
import dev.culprit.article.VersionRanges;
import dev.culprit.paste.Paste;
import dev.culprit.paste.SeenVersion;
import java.util.List;

/** Holds the versions that a paste shows against the ranges of an article. */
final class VersionVerdicts {

    private VersionVerdicts() {}

    /** Affected when any version that shows is; fixed when one shows that is not, and none that is. */
    static VersionVerdict of(List<VersionRange> ranges, Paste paste) {
        VersionVerdict verdict =
                new VersionVerdict(VersionVerdict.Status.UNKNOWN, "", "", VersionRanges.fixedIn(ranges));
        for (SeenVersion seen : paste.versions()) {
            VersionVerdict single = of(ranges, seen);
            if (single.status() == VersionVerdict.Status.AFFECTED) {
                return single;
            }
            if (single.status() == VersionVerdict.Status.FIXED) {
                verdict = single;
            }
        }
        return verdict;
    }

    private static VersionVerdict of(List<VersionRange> ranges, SeenVersion seen) {
        return new VersionVerdict(
                VersionVerdict.Status.UNKNOWN, seen.name(), seen.version(), VersionRanges.fixedIn(ranges));
    }
}
