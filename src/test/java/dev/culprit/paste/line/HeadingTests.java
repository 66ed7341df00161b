package dev.culprit.paste.line;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.paste.Pastes;
import dev.culprit.paste.fact.FactType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines above tracebacks, which texts of signatures find by their words. */
class HeadingTests {

    private static final String BELOW = """
            Traceback (most recent call last):
              File "/srv/app/pump.py", line 3, in run
                go()
            ValueError: dry
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Exception ignored on flushing sys.stdout:",
                "Exception ignored while calling deallocator <function Pump.__del__>:",
                "Exception in thread pump (most likely raised during interpreter shutdown):",
                "Unhandled exception in thread started by <function run>",
                "--- Logging error ---"
            })
    void theirWordsAreAFact(String heading) {
        assertThat(Pastes.values(Pastes.facts(heading + "\n" + BELOW), FactType.LOG))
                .containsExactly(heading);
    }

    @Test
    void linesBetweenHeadingAndTracebackAreFactsToo() {
        String text = "Unhandled exception in thread started by <function run>\nsys.excepthook is missing\n" + BELOW;
        assertThat(Pastes.values(Pastes.facts(text), FactType.LOG)).contains("sys.excepthook is missing");
    }

    @Test
    void theBareHeadingIsAFact() {
        String heading = "Exception in thread pump (most likely raised during interpreter shutdown):";
        assertThat(Pastes.values(Pastes.facts(heading), FactType.LOG)).containsExactly(heading);
        assertThat(Pastes.values(
                        Pastes.facts(
                                "Unhandled exception in thread started by \nsys.excepthook is missing\nlost sys.stderr"),
                        FactType.LOG))
                .contains("sys.excepthook is missing", "lost sys.stderr");
    }
}
