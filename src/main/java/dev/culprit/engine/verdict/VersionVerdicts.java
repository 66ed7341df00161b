package dev.culprit.engine.verdict;

import dev.culprit.engine.signature.Containment;
import dev.culprit.engine.signature.VersionRange;
import dev.culprit.engine.signature.VersionRanges;
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
            Optional<Containment> contained = VersionRanges.contain(ranges, seen.name(), seen.version());
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

    private static VersionVerdict of(Containment contained, List<VersionRange> ranges, SeenVersion seen) {
        VersionVerdict.Status status = switch (contained) {
            case YES -> VersionVerdict.Status.AFFECTED;
            case NO -> VersionVerdict.Status.FIXED;
            case CANNOT_TELL -> VersionVerdict.Status.UNKNOWN;
        };
        return new VersionVerdict(
                status, seen.name(), seen.version(), VersionRanges.fixedIn(ranges, seen.name(), seen.version()));
    }
}
