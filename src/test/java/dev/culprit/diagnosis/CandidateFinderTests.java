package dev.culprit.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.diagnosis.CandidateFinder.Hit;
import java.util.List;
import org.junit.jupiter.api.Test;

class CandidateFinderTests {

    @Test
    void allThatAreAsGoodAsTheLastAreTaken() {
        List<Hit> hits = List.of(new Hit(7L, 2), new Hit(3L, 1.5f), new Hit(9L, 1.5f), new Hit(1L, 1.4f));
        assertThat(CandidateFinder.best(hits, 2)).containsExactly(7L, 3L, 9L);
    }

    @Test
    void whereFewAreFoundNoneIsLeftOut() {
        List<Hit> hits = List.of(new Hit(7L, 2), new Hit(3L, 0.1f));
        assertThat(CandidateFinder.best(hits, 2)).containsExactly(7L, 3L);
        assertThat(CandidateFinder.best(hits, 100)).containsExactly(7L, 3L);
    }

    @Test
    void sumsThatDifferInTheLastPlacesAreTheSame() {
        float third = 1 / 3f;
        List<Hit> hits = List.of(new Hit(7L, third + third + third), new Hit(3L, 0.99999994f));
        assertThat(CandidateFinder.best(hits, 1)).containsExactly(7L, 3L);
    }
}
