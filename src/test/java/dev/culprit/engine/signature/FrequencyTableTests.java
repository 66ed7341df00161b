package dev.culprit.engine.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.culprit.engine.verdict.VerdictRule;
import dev.culprit.paste.fact.FactType;
import java.io.BufferedReader;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class FrequencyTableTests {

    private final FrequencyTable frequencies = FrequencyTable.shipped();

    @Test
    void commonExceptionTellsLessThanARareOne() {
        assertThat(frequencies.of(FactType.EXCEPTION, "KeyError"))
                .isLessThan(frequencies.of(FactType.EXCEPTION, "BrokenProcessPool"));
    }

    @Test
    void bareExceptionIsBelowEveryFloor() {
        assertThat(frequencies.of(FactType.EXCEPTION, "KeyError")).isLessThan(VerdictRule.RELATED_FLOOR);
    }

    @Test
    void maskedNumberAloneTellsLittle() {
        assertThat(frequencies.of(FactType.EXCEPTION, "KeyError") + frequencies.of(FactType.MESSAGE, "#"))
                .isLessThan(VerdictRule.KNOWN_FLOOR);
    }

    @Test
    void patternWithoutFixedTextTellsNextToNothing() {
        assertThat(frequencies.ofPattern(FactType.FRAME, "")).isLessThan(0.5);
        assertThat(frequencies.ofPattern(FactType.MESSAGE, "")).isLessThanOrEqualTo(0.5);
    }

    @Test
    void brokenLineIsReportedWithItsNumberAndTheExpectedForm() {
        String table = "# comment\nexception:KeyError\tmany\n";
        assertThatThrownBy(() -> FrequencyTable.read(new BufferedReader(new StringReader(table))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("many")
                .hasMessageContaining("expected a term, a tab and a share");
    }

    @Test
    void tableWithoutADefaultForEveryTypeIsRefused() {
        assertThatThrownBy(() -> FrequencyTable.read(new BufferedReader(new StringReader("default:frame\t0.1\n"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("default:exception");
    }
}
