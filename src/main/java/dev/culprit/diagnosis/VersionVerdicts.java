package dev.culprit.diagnosis;

import dev.culprit.article.VersionAnswer;
import dev.culprit.article.VersionRange;
import dev.culprit.article.VersionRanges;
import dev.culprit.paste.block.Paste;
import dev.culprit.paste.block.SeenVersion;
import java.util.List;
import java.util.Optional;

/** Holds the versions that a paste shows against the ranges of an article. */
final class VersionVerdicts {

    private VersionVerdicts() {}

    /** Affected when any version that shows is; fixed when one shows that is not, and none that is. */
    static VersionVerdict of(List<VersionRange> ranges, Paste paste) {
        VersionVerdict verdict =
                new VersionVerdict(VersionVerdict.Status.UNKNOWN, "", "", VersionRanges.fixedIn(ranges));
        for (SeenVersion seen : paste.versions()) {
            Optional<VersionAnswer> contained = VersionRanges.contain(ranges, seen.name(), seen.version());
            if (contained.isPresent()) {
                VersionVerdict single = of(contained.get(), ranges, seen);
                if (single.status() == VersionVerdict.Status.AFFECTED) {
                    return single;
                }
                verdict = verdict.status() == VersionVerdict.Status.FIXED ? verdict : single;
            }
        }
        return verdict;
    }

    private static VersionVerdict of(VersionAnswer contained, List<VersionRange> ranges, SeenVersion seen) {
        VersionVerdict.Status status = switch (contained) {
            case YES -> VersionVerdict.Status.AFFECTED;
            case NO -> VersionVerdict.Status.FIXED;
            case CANNOT_TELL -> VersionVerdict.Status.UNKNOWN;
        };
        return new VersionVerdict(
                status, seen.name(), seen.version(), VersionRanges.fixedIn(ranges, seen.name(), seen.version()));
    }
}
