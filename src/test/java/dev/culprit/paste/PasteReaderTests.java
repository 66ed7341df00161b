package dev.culprit.paste;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.paste.Explanation.Row;
import dev.culprit.paste.fact.FactType;
import org.junit.jupiter.api.Test;

class PasteReaderTests {

    private final PasteReader reader = new PasteReader(PasteLimits.DEFAULT);
    private final PasteReader small = new PasteReader(new PasteLimits(1000, 2));

    @Test
    void explanationShowsBlocksAndFacts() {
        assertThat(reader.explain(Pastes.corpus("py-spy-3.10.txt")).text())
                .contains("primary: thread-dump at line 1", "waits for lock in logging.acquire", "blocked-in:queue");
    }

    @Test
    void factsAreReadWithinTheLimits() {
        ReadPaste read = small.read("KeyError: 'a'\nx\nValueError: no\n");
        assertThat(read.paste().truncated()).isTrue();
        assertThat(Pastes.values(read.facts(), FactType.EXCEPTION)).containsExactly("KeyError");
    }

    @Test
    void anExplanationKeepsToTheLimitsOfItsReader() {
        String text = "\u001b[1mred\u001b[0m\rb\rc\rd\re\n";
        assertThat(small.explain(text).cleaning())
                .isNotEqualTo(reader.explain(text).cleaning());
        assertThat(small.explain(text).blocks()).extracting(Row::text).hasSize(2);
    }

    @Test
    void aPasteWithMoreFactsThanAreKeptIsTruncated() {
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < 19_000; line++) {
            text.append("w")
                    .append(line)
                    .append("a w")
                    .append(line)
                    .append("b w")
                    .append(line)
                    .append("c\n");
        }
        ReadPaste read = reader.read(text.toString());
        assertThat(read.facts().isLimited()).isTrue();
        assertThat(read.paste().truncated()).isTrue();
    }
}
