package dev.culprit.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.article.Signature.Limit;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictRuleTests {

    private static ClueResult result(Outcome outcome, double satisfied, double other) {
        List<Evidence> evidence = List.of(
                new Evidence(Outcome.SATISFIED, "message", "a", "a", satisfied, 1, null),
                new Evidence(Outcome.MISSING, "frame", "b", "", other, 0, null));
        return new ClueResult("clue", outcome, other == 0 ? evidence.subList(0, 1) : evidence, Limit.KNOWN);
    }

    private static Finding finding(String slug, ClueResult result, VersionVerdict.Status status) {
        KnownArticle article = KnownArticles.withSamples(slug);
        return new Finding(
                article, result, VerdictRule.ofSignature(result), new VersionVerdict(status, "", "", List.of()));
    }

    private static Finding finding(String slug, ClueResult result) {
        return finding(slug, result, VersionVerdict.Status.UNKNOWN);
    }

    private static Verdict decide(Finding finding) {
        return VerdictRule.decide(finding, List.of());
    }

    @Test
    void completeSignatureWithEnoughInformationIsKnown() {
        assertThat(decide(finding("a", result(Outcome.SATISFIED, 9, 0)))).isEqualTo(Verdict.KNOWN);
    }

    @Test
    void completeSignatureThatSaysLittleIsNeverKnown() {
        assertThat(decide(finding("a", result(Outcome.SATISFIED, 5, 0)))).isEqualTo(Verdict.LIKELY);
        assertThat(decide(finding("a", result(Outcome.SATISFIED, 2.7, 0)))).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void whatCannotBeToldCompletelyIsLikely() {
        assertThat(decide(finding("a", result(Outcome.MISSING, 9, 4)))).isEqualTo(Verdict.LIKELY);
        assertThat(decide(finding("a", result(Outcome.MISSING, 9, 30)))).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void contradictedSignatureIsReadingAtMost() {
        assertThat(decide(finding("a", result(Outcome.CONTRADICTING, 9, 4)))).isEqualTo(Verdict.RELATED);
    }

    @Test
    void tieIsNotKnown() {
        Finding one = finding("a", result(Outcome.SATISFIED, 9, 0));

        assertThat(VerdictRule.decide(one, List.of(Standing.TIED))).isEqualTo(Verdict.LIKELY);
        assertThat(VerdictRule.decide(one, List.of(Standing.ALSO))).isEqualTo(Verdict.LIKELY);
        assertThat(VerdictRule.decide(one, List.of(Standing.WEAKER, Standing.MORE_GENERAL, Standing.CONSEQUENCE)))
                .isEqualTo(Verdict.KNOWN);
    }

    @Test
    void scoreIsOnTheScaleOfTheFloors() {
        Finding known = finding("a", result(Outcome.SATISFIED, 9, 0));
        Finding open = finding("b", result(Outcome.MISSING, 40, 10));
        Finding against = finding("c", result(Outcome.CONTRADICTING, 60, 20));

        assertThat(known.score()).isEqualTo(9);
        assertThat(open.score()).isBetween(VerdictRule.LIKELY_FLOOR, VerdictRule.KNOWN_FLOOR - 0.1);
        assertThat(against.score()).isLessThan(VerdictRule.LIKELY_FLOOR);
    }
}
