package dev.culprit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.engine.verdict.Verdict;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FiguresTests {

    private static CaseResult result(String label, Verdict verdict, double score, String... slugs) {
        return new CaseResult(
                new LabelledCase("id", label, "traceback", "text", null), verdict, List.of(slugs), score, 1_000_000);
    }

    private static final List<CaseResult> RESULTS = List.of(
            result("a", Verdict.KNOWN, 12, "a"),
            result("a", Verdict.LIKELY, 8, "b", "a"),
            result("b", Verdict.RELATED, 6, "b"),
            result("b", Verdict.UNKNOWN, 0),
            result("none", Verdict.KNOWN, 11, "c"),
            result("none", Verdict.LIKELY, 8, "a"),
            result("none", Verdict.UNKNOWN, 0),
            result("none", Verdict.RELATED, 5, "a"));

    private static @Nullable Number figure(String name, @Nullable Set<String> listed) {
        return Figures.of(RESULTS, listed).values().get(name);
    }

    @Test
    void positivesAreRightWhenTheirArticleIsClaimedFirst() {
        assertThat(figure("recall_at_1", null)).isEqualTo(0.25);
        assertThat(figure("precision_answered", null)).isEqualTo(0.5);
        assertThat(figure("precision_known", null)).isEqualTo(1.0);
    }

    @Test
    void meanReciprocalRankLooksAtEveryVerdict() {
        assertThat(figure("mrr", null)).isEqualTo(0.625);
    }

    @Test
    void negativesAreWrongWhenAnyArticleIsClaimed() {
        assertThat(figure("false_answers", null)).isEqualTo(0.5);
        assertThat(figure("false_known", null)).isEqualTo(0.25);
    }

    @Test
    void answerOfAnArticleThatTheLabelsDoNotKnowIsCountedApart() {
        assertThat(figure("false_answers", Set.of("a", "b"))).isEqualTo(0.25);
        assertThat(figure("false_known", Set.of("a", "b"))).isEqualTo(0.0);
        assertThat(figure("answers_by_unlisted_articles", Set.of("a", "b"))).isEqualTo(1L);
    }

    @Test
    void ratioOfNothingIsNull() {
        assertThat(Figures.of(List.of(), null).values().get("recall_at_1")).isNull();
    }

    @Test
    void reliabilityIsByVerdictAndScoreBand() {
        assertThat(Reliability.of(RESULTS))
                .containsExactly(
                        new Reliability("known", 10, 15.0, 2, 1),
                        new Reliability("likely", 7.5, 10.0, 2, 0),
                        new Reliability("related", 5, 7.5, 2, 1));
    }

    @Test
    void groupsCountCasesAndVerdicts() {
        assertThat(GroupFigures.by(LabelledCase::label, RESULTS))
                .containsExactly(
                        new GroupFigures("a", 2, 1, 1, 1),
                        new GroupFigures("b", 2, 0, 0, 0),
                        new GroupFigures("none", 4, 2, 1, 1));
    }
}
