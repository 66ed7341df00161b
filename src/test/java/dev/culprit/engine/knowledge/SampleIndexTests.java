package dev.culprit.engine.knowledge;

import static dev.culprit.engine.knowledge.KnownArticles.SHUTDOWN;
import static dev.culprit.engine.knowledge.KnownArticles.facts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.engine.signature.FactTable;
import dev.culprit.engine.signature.FrequencyTable;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SampleIndexTests {

    private static final String OTHER = """
            Traceback (most recent call last):
              File "/opt/py/lib/python3.9/concurrent/futures/thread.py", line 3, in submit
                raise RuntimeError('cannot schedule new futures after shutdown')
            RuntimeError: cannot schedule new futures after shutdown
            """;

    private final KnownArticle article = KnownArticles.withSamples(
            "it", KnownArticles.sample("shutdown", SHUTDOWN), KnownArticles.sample("other", OTHER));
    private final SampleFacts shutdown = article.samples().get(0);
    private final SampleFacts other = article.samples().get(1);
    private final SampleIndex index = new SampleIndex(List.of(article));

    @Test
    void sharedIsWhatTheComparisonFindsSatisfied() {
        FactTable paste = facts(SHUTDOWN);

        assertThat(index.shared(paste).with(shutdown)).isPositive();
        for (SampleFacts sample : List.of(shutdown, other)) {
            assertThat(index.shared(paste).with(sample))
                    .isCloseTo(sample.compare(paste, 1).satisfied(), Offset.offset(1e-9));
        }
    }

    @Test
    void sampleSharesAllThatItIsMadeOf() {
        double nats = SampleFacts.nats(facts(OTHER), FrequencyTable.shipped());

        assertThat(index.shared(facts(OTHER)).with(other)).isCloseTo(nats, Offset.offset(1e-9));
    }

    @Test
    void anotherPasteSharesNothing() {
        assertThat(index.shared(facts("hello, world")).with(shutdown)).isZero();
    }
}
