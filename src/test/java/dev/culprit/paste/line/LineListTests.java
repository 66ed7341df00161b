package dev.culprit.paste.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.culprit.paste.block.ExceptionInfo.Link;
import dev.culprit.paste.text.MappedText;
import dev.culprit.paste.text.ResourceLines.Entry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sentences and words of the lists beside the recognisers of lines. */
class LineListTests {

    @ParameterizedTest
    @ValueSource(strings = {"no label", "because: of that", "cause: ", "context: *, behind", "cause: before *"})
    void aWrongSentenceOfAChainIsNamed(String text) {
        List<Entry> entries = List.of(new Entry(text, "chain-lines.txt:4"));
        assertThatThrownBy(() -> ChainLine.load(entries)).hasMessageContaining("chain-lines.txt:4");
    }

    @Test
    void anEventOfALogIsOneWord() {
        List<Entry> entries = List.of(new Entry("two words", "log-events.txt:2"));
        assertThatThrownBy(() -> LogPrefix.load(entries)).hasMessageContaining("log-events.txt:2");
    }

    @Test
    void anEventIsNoLogger() {
        assertThat(prefix("2026-03-01 12:00:01,123 INFO spawned: 'web' with pid 9"))
                .isEqualTo("2026-03-01 12:00:01,123 INFO ");
        assertThat(prefix("2026-03-01 12:00:01,123 INFO root: 'web' with pid 9"))
                .isEqualTo("2026-03-01 12:00:01,123 INFO root: ");
    }

    @Test
    void aSentenceThatQuotesTheMessageTellsTheExceptionAbove() {
        String line = "The above exception (no row) was the direct cause of the following exception:";
        assertThat(ChainLine.of(line)).isEqualTo(Link.CAUSED_BY_PREVIOUS);
        assertThat(ChainLine.above(MappedText.of(line).lines(), 0, List.of(), Link.FIRST))
                .isNotNull()
                .satisfies(above -> assertThat(above.message()).isEqualTo("no row"))
                .satisfies(above -> assertThat(above.messageSpan().of(line)).isEqualTo("no row"));
    }

    private static String prefix(String line) {
        return line.substring(0, LogPrefix.of(line).end());
    }
}
