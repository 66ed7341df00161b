package dev.culprit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConfusionTests {

    private static SampleResult sample(String slug, String name, Rival... matches) {
        return SampleResult.of(new StoredPaste(slug, name, false, ""), "known", List.of(matches));
    }

    @Test
    void pairKeepsTheLeastMarginAndItsSample() {
        Confusion confusion = Confusion.of(List.of(
                sample("a", "1.txt", new Rival("a", 20, true), new Rival("b", 5, false)),
                sample("a", "2.txt", new Rival("a", 20, true), new Rival("b", 17.5, true))));

        assertThat(confusion.pairs()).containsExactly(new Confusion.Pair("a", "b", 2, 0, 1, 2.5, "2.txt"));
        assertThat(confusion.close()).hasSize(1);
    }

    @Test
    void otherArticleThatDoesNotHoldIsNotClose() {
        Confusion confusion =
                Confusion.of(List.of(sample("a", "1.txt", new Rival("a", 8, true), new Rival("b", 30, false))));

        assertThat(confusion.pairs()).hasSize(1);
        assertThat(confusion.close()).isEmpty();
    }

    @Test
    void articleThatIsNamedFirstIsClose() {
        Confusion confusion = Confusion.of(List.of(sample("a", "1.txt", new Rival("b", 9, false))));

        assertThat(confusion.close())
                .singleElement()
                .satisfies(pair -> assertThat(pair.margin()).isEqualTo(-9));
    }

    @Test
    void nearMissesAreOfNoArticle() {
        SampleResult nearMiss =
                SampleResult.of(new StoredPaste("a", "n.txt", true, ""), "known", List.of(new Rival("b", 9, true)));

        assertThat(Confusion.of(List.of(nearMiss)).pairs()).isEmpty();
        assertThat(nearMiss.passed()).isTrue();
    }
}
