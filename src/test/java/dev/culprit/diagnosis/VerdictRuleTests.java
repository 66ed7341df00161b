package dev.culprit.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.article.Attribution;
import dev.culprit.article.VersionRange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerdictRuleTests {

    private static ClueResult result(Outcome outcome, double satisfied, double other) {
        List<Evidence> evidence = List.of(
                new Evidence(Outcome.SATISFIED, "message", "a", "a", satisfied, 1, null),
                new Evidence(Outcome.MISSING, "frame", "b", "", other, 0, null));
        return new ClueResult("clue", outcome, other == 0 ? evidence.subList(0, 1) : evidence);
    }

    private static Finding finding(String slug, ClueResult result, VersionVerdict.Status status) {
        KnownArticle article = new KnownArticle(
                slug,
                "en",
                "",
                Map.of(),
                List.<VersionRange>of(),
                Attribution.NONE,
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
        return new Finding(
                article, result, VerdictRule.ofSignature(result), new VersionVerdict(status, "", "", List.of()));
    }

    private static Finding finding(String slug, ClueResult result) {
        return finding(slug, result, VersionVerdict.Status.UNKNOWN);
    }

    @Test
    void completeSignatureWithEnoughInformationIsKnown() {
        assertThat(VerdictRule.decide(List.of(finding("a", result(Outcome.SATISFIED, 9, 0)))))
                .isEqualTo(Verdict.KNOWN);
    }

    @Test
    void completeSignatureThatSaysLittleIsNeverKnown() {
        assertThat(VerdictRule.decide(List.of(finding("a", result(Outcome.SATISFIED, 5, 0)))))
                .isEqualTo(Verdict.LIKELY);
        assertThat(VerdictRule.decide(List.of(finding("a", result(Outcome.SATISFIED, 2.7, 0)))))
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void whatCannotBeToldCompletelyIsLikely() {
        assertThat(VerdictRule.decide(List.of(finding("a", result(Outcome.MISSING, 9, 4)))))
                .isEqualTo(Verdict.LIKELY);
        assertThat(VerdictRule.decide(List.of(finding("a", result(Outcome.MISSING, 9, 30)))))
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void contradictedSignatureIsReadingAtMost() {
        assertThat(VerdictRule.decide(List.of(finding("a", result(Outcome.CONTRADICTING, 9, 4)))))
                .isEqualTo(Verdict.RELATED);
    }

    @Test
    void tieIsNotKnown() {
        Finding one = finding("a", result(Outcome.SATISFIED, 9, 0));
        Finding other = finding("b", result(Outcome.SATISFIED, 8.5, 0));
        Finding far = finding("c", result(Outcome.SATISFIED, 20, 0));

        assertThat(VerdictRule.decide(List.of(one, other))).isEqualTo(Verdict.LIKELY);
        assertThat(VerdictRule.decide(List.of(far, one))).isEqualTo(Verdict.KNOWN);
    }

    @Test
    void versionInWhichTheBugIsMendedLowersTheVerdict() {
        Finding mended = finding("a", result(Outcome.SATISFIED, 9, 0), VersionVerdict.Status.FIXED);
        assertThat(VerdictRule.decide(List.of(mended))).isEqualTo(Verdict.LIKELY);
    }

    @Test
    void nothingIsUnknown() {
        assertThat(VerdictRule.decide(List.of())).isEqualTo(Verdict.UNKNOWN);
    }
}
