package dev.culprit.paste;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.paste.block.ExceptionInfo;
import dev.culprit.paste.block.LogLine;
import dev.culprit.paste.block.Paste;
import dev.culprit.paste.block.PrimaryChoice.Reason;
import dev.culprit.paste.block.Traceback;
import dev.culprit.paste.block.VersionHint;
import dev.culprit.paste.fact.FactType;
import java.util.List;
import org.junit.jupiter.api.Test;

class PasteParserTests {

    @Test
    void interleavedProcessesArePulledApart() {
        Paste paste = Pastes.read("""
                [worker 101] Traceback (most recent call last):
                [worker 202] Traceback (most recent call last):
                [worker 101]   File "/srv/app/a.py", line 3, in go
                [worker 202]   File "/srv/app/b.py", line 9, in stop
                [worker 101]     x()
                [worker 202]     y()
                [worker 101] KeyError: 'a'
                [worker 202] ValueError: b
                """);
        assertThat(paste.blocks())
                .hasSize(2)
                .allSatisfy(block -> assertThat(((Traceback) block).exceptions())
                        .singleElement()
                        .satisfies(exception -> assertThat(exception.frames()).hasSize(1)));
        ExactBlocks.assertSpansAreExact(paste);
    }

    @Test
    void timesInAPrefixTellNoSourcesApart() {
        Paste paste = Pastes.read("""
                12:00:01 Traceback (most recent call last):
                12:00:01   File "/srv/app/a.py", line 3, in go
                12:00:02 KeyError: 'a'
                12:00:03 Traceback (most recent call last):
                12:00:03   File "/srv/app/a.py", line 3, in go
                12:00:04 KeyError: 'b'
                """);
        assertThat(paste.blocks()).hasSize(2).allMatch(Traceback.class::isInstance);
    }

    @Test
    void theChoiceOfThePrimaryBlockIsExplained() {
        Paste paste =
                Pastes.read("ERROR: x\n" + Pastes.corpus("py-spy-3.10.txt") + "\n" + Pastes.corpus("task-3.13.txt"));
        assertThat(paste.choice().reason()).isEqualTo(Reason.WHOLE_TRACEBACK);
        assertThat(paste.choice().rivals()).isZero();
        assertThat(Pastes.read("KeyError: 1\nplain\nValueError: 2").choice().sentence())
                .isEqualTo(Reason.MESSAGE.sentence() + "; it is the first of two of its kind");
        assertThat(Pastes.read("").choice().reason()).isEqualTo(Reason.NOTHING);
    }

    @Test
    void linesThatCleaningMakesCountToo() {
        Paste paste = new PasteParser(new PasteLimits(1000, 5)).parse("a\rb\rc\rd\re\rf\rg");
        assertThat(paste.truncated()).isTrue();
        assertThat(paste.blocks()).hasSize(5);
        assertThat(paste.notices()).containsExactly("Only the first 5 lines were read.");
    }

    @Test
    void wordingImpliesRangesButNoVersion() {
        Paste paste = Pastes.read(Pastes.corpus("pool-3.11.txt").replace("python3.11", "python"));
        assertThat(paste.hints()).extracting(VersionHint::range).containsExactly(">=3.0");
        assertThat(Pastes.facts(Pastes.corpus("atexit-3.13.txt")).of(FactType.RUNTIME))
                .isEmpty();
        assertThat(paste.hints())
                .allSatisfy(hint -> assertThat(hint.span().of(paste.text())).isEqualTo(hint.wording()));
    }

    @Test
    void notesBelongToTheMessage() {
        ExceptionInfo exception = Pastes.exception(Pastes.corpus("notes-3.12.txt"));
        assertThat(exception.message())
                .isEqualTo(
                        "invalid literal for int() with base 10: '80a'\nwhile reading settings.json\nthe second attempt");
    }

    @Test
    void linesOfSomebodyElseDoNotBelongToTheMessage() {
        for (String other : List.of("2024-01-09 13:24:39 INFO next", "$ ls", "OSError: [Errno 9]", "ERROR:root:x")) {
            String text = "Traceback (most recent call last):\n  File \"a.py\", line 1, in f\nKeyError: 'a'\n" + other;
            assertThat(Pastes.exception(text + "\n").message()).as(other).doesNotContain(other);
        }
    }

    @Test
    void messagesOfTheSystemAreKnown() {
        Paste paste = Pastes.read(
                "[  12.5] Out of memory: Killed process 4711 (python3)\nlibgomp: Thread creation failed: x");
        assertThat(paste.isPlainText()).isFalse();
        assertThat(paste.blocks())
                .extracting(block -> ((LogLine) block).source())
                .containsExactly("kernel", "openmp");
        assertThat(Pastes.values(Pastes.facts("libgomp: Thread creation failed: x"), FactType.KIND))
                .containsExactly("system-message");
    }
}
