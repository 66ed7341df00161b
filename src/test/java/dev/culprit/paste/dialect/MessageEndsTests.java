package dev.culprit.paste.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.paste.Pastes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the message of an exception ends, and what the program itself printed begins. */
class MessageEndsTests {

    private static final String FRAMES = """
            Traceback (most recent call last):
              File "/srv/app/pump.py", line 3, in run
                go()
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AssertionError: \nb'ok\\n'\n",
                "AssertionError\ndone\n",
                "AssertionError: dry\ndone\n",
                "ModuleNotFoundError: dry\n2026-11-26 00:55:13,716 [ERROR] orders: order failed\n",
                "RuntimeError: dry\n=========================== short test summary info ====\n",
                "OSError: dry\nHINT: no\n<Greenlet at 0x7f5: run> failed with OSError\n"
            })
    void outputBelowIsNotPartOfIt(String end) {
        assertThat(Pastes.exception(FRAMES + end).message()).isIn("", "dry");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DETAIL:  Process 7 waits.\nProcess 8 waits.\nHINT:  See the log.",
                "(Background on this error at: https://example.org/e)",
                "while reading settings\nthe second attempt",
                "See http://example.org/tasks",
                "Either start the pump or open the door before it is too late."
            })
    void itGoesOnWhereThatIsVisible(String more) {
        assertThat(Pastes.exception(FRAMES + "PumpError: dry\n" + more + "\n").message())
                .isEqualTo("dry\n" + more);
    }

    @Test
    void openBracketsAreClosedBelow() {
        assertThat(Pastes.exception(FRAMES + "PumpError: dry (see\nbelow)\ndone\n")
                        .message())
                .isEqualTo("dry (see\nbelow)");
    }

    @Test
    void aMessageThatIsPrintedTwiceIsNotCutAtTheWidthOfAScreen() {
        String message = "RuntimeError: "
                + "the door is closed and the pump is not running ".repeat(2).strip();
        String text = FRAMES + message + "\n2026-11-26 00:55:13,716 [ERROR] orders: failed\n" + FRAMES + message + "\n";
        assertThat(Pastes.exception(text).message()).endsWith("not running");
    }
}
