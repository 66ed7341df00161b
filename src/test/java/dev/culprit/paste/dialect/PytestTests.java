package dev.culprit.paste.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.paste.Pastes;
import dev.culprit.paste.block.ExceptionInfo;
import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.fact.FactType;
import dev.culprit.paste.fact.Facts;
import org.junit.jupiter.api.Test;

/** The long reports of pytest, which list the source of every function. */
class PytestTests {

    private static final String LISTING = """
                def get(self, timeout=None):
                    if timeout is None:
                        raise ValueError("no timeout")
                    log.warning("There is no current event loop")
            >       return pump.read()

            pump/core.py:31:\s
            _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _

            self = <pump.Pump object at 0x7f7df5dbf230>

                def read(self):
                    if self.closed:
                        raise OSError("closed")
            >       raise Empty
            E       _queue.Empty

            pump/queues.py:114: Empty
            """;

    @Test
    void onlyTheMarkedLineOfAListingHappened() {
        Facts facts = Pastes.facts(LISTING);
        assertThat(Pastes.values(facts, FactType.EXCEPTION)).containsExactly("Empty", "_queue.Empty");
        assertThat(Pastes.values(facts, FactType.LOG)).isEmpty();
        assertThat(Pastes.values(facts, FactType.FILE)).containsExactly("core.py", "queues.py");
    }

    @Test
    void aListingThatBeginsWithItsMarkIsOneToo() {
        Facts facts = Pastes.facts(LISTING.substring(LISTING.indexOf("> ")));
        assertThat(Pastes.values(facts, FactType.EXCEPTION)).containsExactly("Empty", "_queue.Empty");
    }

    @Test
    void thePlaceAloneNamesFrameAndException() {
        ExceptionInfo exception = Pastes.exception("pump/queues.py:114: QueueError\n1 failed in 0.1s\n");
        assertThat(exception.type()).isEqualTo("QueueError");
        assertThat(exception.frames()).extracting(StackFrame::file).containsExactly("queues.py");
        assertThat(Pastes.exception("pump/queues.py:114: Empty").type()).isEqualTo("Empty");
    }
}
