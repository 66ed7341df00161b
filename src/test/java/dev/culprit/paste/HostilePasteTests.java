package dev.culprit.paste;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.culprit.paste.block.Paste;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Input that nobody means well with: reading it neither fails nor takes long. */
class HostilePasteTests {

    private static final int MEBI = 1 << 20;
    private static final String CHAINED = """
            Traceback (most recent call last):
              File "a.py", line 1, in f
                x
            KeyError: 1

            During handling of the above exception, another exception occurred:

            """;

    private static Stream<String> texts() {
        return Stream.of(
                "",
                "\0".repeat(MEBI),
                "\ud800x\udc00".repeat(MEBI / 3),
                "(".repeat(MEBI),
                "<".repeat(MEBI),
                "a".repeat(MEBI),
                "\"".repeat(MEBI),
                "foo bar\n".repeat(5 * MEBI / 8),
                "x\n".repeat(200_000),
                CHAINED.repeat(5_000),
                "Exception ".repeat(MEBI / 10),
                "Exception KeyError: KeyError(\n".repeat(MEBI / 30),
                "File \"".repeat(MEBI / 6),
                "  File \"a.py\", line 1, in f    x = 1".repeat(MEBI / 37),
                "rror: ".repeat(MEBI / 12) + " ".repeat(MEBI / 2),
                "&lt;br>".repeat(MEBI / 7),
                "\u001b[".repeat(MEBI / 2),
                "{\"a\":" + "\"\\n\"".repeat(MEBI / 5),
                "#1 0x1 in f (\n".repeat(MEBI / 14),
                "a.py(1): x\n".repeat(MEBI / 11),
                "f (a.py:1)\n".repeat(MEBI / 11),
                "KeyError: a\n" + " x\n".repeat(MEBI / 3),
                "python3.".repeat(MEBI / 8),
                noise());
    }

    /** Pieces of everything that the dialects look for, in no order. */
    private static String noise() {
        String[] pieces = {
            "Traceback (most recent call last):",
            "\n",
            "  File \"a.py\", line 1, in f",
            "KeyError: 1",
            "\"\"\"",
            "#0 0x1 in f ()",
            "Thread 0x1 (most recent call first):",
            "Exception ignored in: ",
            "E   ",
            "---> 1 ",
            "| ",
            "\r",
            "\t",
            "'",
            "\"",
            "(",
            ")",
            "<module 'x'",
            " ignored",
            "Warning: ",
            "a.py:1: ",
            "&lt;",
            "\\n",
            "{\"",
            "--- modulename: x, funcname: y",
            "f (a.py:1)"
        };
        Random random = new Random(4711);
        StringBuilder text = new StringBuilder();
        while (text.length() < MEBI) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }

    @ParameterizedTest
    @EnumSource
    void everyShapeIsReadWithinBounds(HostileShape shape) {
        isReadWithinBounds(shape.text(MEBI));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isReadWithinBounds(String text) {
        ReadPaste read = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Pastes.reading(text));
        assertThat(read.paste().text().length()).isLessThanOrEqualTo(MEBI);
        assertThat(read.facts().all().size()).isLessThan(60_000);
        assertThat(read.paste().notices())
                .noneMatch(notice -> notice.contains("reader failed") || notice.contains("left out"));
    }

    @Test
    void cutsAreTold() {
        Paste paste = Pastes.read("foo bar\n".repeat(5 * MEBI / 8));
        assertThat(paste.truncated()).isTrue();
        assertThat(paste.notices()).anyMatch(notice -> notice.contains("20000 lines"));
    }

    @Test
    void shortRandomTextsNeverFail() {
        Random random = new Random(1);
        String[] pieces = noise().substring(0, 20_000).split("(?<=\\G.{7})", -1);
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(12); k >= 0; k--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            ReadPaste read = Pastes.reading(text.toString());
            assertThat(read.paste().notices()).as(text.toString()).isEmpty();
            assertThat(read.facts().all())
                    .allMatch(fact -> fact.span().end() <= read.paste().text().length());
        }
    }
}
