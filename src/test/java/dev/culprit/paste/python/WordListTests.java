package dev.culprit.paste.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.culprit.paste.text.ResourceLines.Entry;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A wrong entry of a word list is refused and named by file and line. */
class WordListTests {

    @Test
    void aMessageOfTheSystemNeedsWhoPrintsIt() {
        List<Entry> entries = List.of(new Entry("no colon", "x.txt:2"));
        assertThatThrownBy(() -> SystemMessages.load(entries))
                .hasMessageContaining("x.txt:2")
                .hasMessageContaining("no colon");
    }

    @Test
    void aMessageNeedsALongWord() {
        List<Entry> entries = List.of(new Entry("X: a b", "known-messages.txt:3"));
        assertThatThrownBy(() -> KnownMessages.load(entries)).hasMessageContaining("known-messages.txt:3");
    }

    @Test
    void aBlockedCallIsOneFrame() {
        List<Entry> entries = List.of(new Entry("sem_wait", "x.txt:3"), new Entry("two words", "x.txt:4"));
        assertThatThrownBy(() -> BlockedCalls.of(entries))
                .hasMessageContaining("x.txt:4")
                .hasMessageContaining("two words");
    }

    @Test
    void aProgramIsTheNameOfOneFile() {
        List<Entry> entries = List.of(new Entry("/usr/bin/python", "x.txt:5"));
        assertThatThrownBy(() -> InterpreterPrograms.load(entries)).hasMessageContaining("x.txt:5");
    }

    @Test
    void aProgramIsKnownByTheEndOfItsPath() {
        assertThat(InterpreterPrograms.contain("/usr/bin/python3.11")).isTrue();
        assertThat(InterpreterPrograms.contain("uwsgi")).isTrue();
        assertThat(InterpreterPrograms.contain("/opt/python/bin/cat")).isFalse();
        assertThat(InterpreterPrograms.contain("uwsgi-2")).isFalse();
    }
}
