package dev.culprit.engine.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.engine.knowledge.KnownArticle;
import dev.culprit.engine.knowledge.KnownArticles;
import dev.culprit.engine.signature.Assessment;
import dev.culprit.engine.signature.Evidence;
import dev.culprit.engine.signature.Outcome;
import dev.culprit.engine.signature.Signature.Limit;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictRuleTests {

    private static Assessment result(Outcome outcome, double satisfied, double other) {
        List<Evidence> evidence = List.of(
                new Evidence(Outcome.SATISFIED, "message", "a", "a", satisfied, 1, null),
                new Evidence(Outcome.MISSING, "frame", "b", "", other, 0, null));
        return new Assessment("clue", outcome, other == 0 ? evidence.subList(0, 1) : evidence, Limit.KNOWN);
    }

    private static Candidate finding(String slug, Assessment result, VersionVerdict.Status status) {
        KnownArticle article = KnownArticles.withSamples(slug);
        return new Candidate(
                article, result, VerdictRule.ofSignature(result), new VersionVerdict(status, "", "", List.of()));
    }

    private static Candidate finding(String slug, Assessment result) {
        return finding(slug, result, VersionVerdict.Status.UNKNOWN);
    }

    private static Verdict decide(Candidate finding) {
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
        Candidate one = finding("a", result(Outcome.SATISFIED, 9, 0));

        assertThat(VerdictRule.decide(one, List.of(Relation.TIED))).isEqualTo(Verdict.LIKELY);
        assertThat(VerdictRule.decide(one, List.of(Relation.ALSO))).isEqualTo(Verdict.LIKELY);
        assertThat(VerdictRule.decide(one, List.of(Relation.WEAKER, Relation.MORE_GENERAL, Relation.CONSEQUENCE)))
                .isEqualTo(Verdict.KNOWN);
    }

    @Test
    void scoreIsOnTheScaleOfTheFloors() {
        Candidate known = finding("a", result(Outcome.SATISFIED, 9, 0));
        Candidate open = finding("b", result(Outcome.MISSING, 40, 10));
        Candidate against = finding("c", result(Outcome.CONTRADICTING, 60, 20));

        assertThat(known.score()).isEqualTo(9);
        assertThat(open.score()).isBetween(VerdictRule.LIKELY_FLOOR, VerdictRule.KNOWN_FLOOR - 0.1);
        assertThat(against.score()).isLessThan(VerdictRule.LIKELY_FLOOR);
    }
}
