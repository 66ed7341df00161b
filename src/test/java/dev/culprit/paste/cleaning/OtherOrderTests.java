package dev.culprit.paste.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.paste.Pastes;
import dev.culprit.paste.block.ExceptionInfo;
import dev.culprit.paste.block.LogLine;
import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.block.Traceback;
import dev.culprit.paste.fact.FactType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pastes whose lines stand in another order than Python printed them, or have others between them. */
class OtherOrderTests {

    @ParameterizedTest
    @ValueSource(strings = {"newest-first.txt", "chat.txt", "mail.txt", "full-width.txt", "blank-lines.txt"})
    void theChainIsRead(String file) {
        List<ExceptionInfo> chain = Pastes.traceback(Pastes.corpus(file)).exceptions();
        assertThat(chain).extracting(ExceptionInfo::type).containsExactly("KeyError", "RuntimeError");
        assertThat(chain.get(0).frames())
                .extracting(StackFrame::qualifiedName)
                .containsExactly("worker.<module>", "worker.main", "threading.__init__");
        assertThat(chain.get(0).frames().get(1).source()).isEqualTo("pool.run(\"a\")");
        assertThat(chain.get(1).message()).isEqualTo("cannot start new thread");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chained-3.11.txt", "thread-3.13.txt", "futures-3.10.txt", "task-3.13.txt"})
    void turnedRoundItTellsTheSame(String file) {
        List<String> lines = new ArrayList<>(Pastes.corpus(file).lines().toList());
        Collections.reverse(lines);
        assertThat(Pastes.values(Pastes.facts(String.join("\n", lines)), FactType.FRAME))
                .containsExactlyInAnyOrderElementsOf(Pastes.values(Pastes.facts(Pastes.corpus(file)), FactType.FRAME));
    }

    @Test
    void twoProcessesAreTwoTracebacks() {
        assertThat(Pastes.read(Pastes.corpus("two-processes.txt")).blocks())
                .extracting(block -> ((Traceback) block).exceptions().get(0).type())
                .containsExactly("KeyError", "ValueError");
    }

    @Test
    void aTimeInALogIsNoChat() {
        String log = "started\nworker one 10:42\nstopped\n  File \"a.py\", line 1, in f\n";
        assertThat(Pastes.read(log).blocks().get(1)).isInstanceOf(LogLine.class);
    }
}
