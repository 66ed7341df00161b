package dev.culprit.paste.python;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.paste.Pastes;
import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.fact.Fact;
import dev.culprit.paste.fact.FactType;
import dev.culprit.paste.fact.Facts;
import org.junit.jupiter.api.Test;

/** What paths and prefixes tell about libraries and versions. */
class PathTests {

    @Test
    void aPathThatIsWrappedInABoxIsOne() {
        String text = """
                ╭─ Traceback (most recent call last) ──╮
                │ /opt/homebrew/lib/python3.1 │
                │ 0/multiprocessing/spawn.py:134 in _check │
                ╰─────────────────────────────╯
                RuntimeError: dry
                """;
        Facts facts = Pastes.facts(text);
        assertThat(Pastes.values(facts, FactType.FRAME)).contains("multiprocessing.spawn._check");
        assertThat(facts.of(FactType.RUNTIME)).extracting(Fact::detail).containsExactly("3.10");
    }

    @Test
    void processesOfCeleryNameIt() {
        String text = "[2020-02-17 08:35:35,762: WARNING/ForkPoolWorker-1] dry";
        assertThat(Pastes.values(Pastes.facts(text), FactType.LIBRARY)).containsExactly("celery");
        assertThat(Pastes.values(Pastes.facts("[2020-02-17 08:35:35,762: INFO/MainProcess] ready"), FactType.LIBRARY))
                .containsExactly("celery");
        assertThat(Pastes.facts("see /MainProcess]").of(FactType.LIBRARY)).isEmpty();
    }

    @Test
    void knownLibrariesRightBelowAFolderLib() {
        SourcePath path = SourcePath.of("/opt/venv/lib/aiomysql/connection.py");
        assertThat(path.module()).isEqualTo("aiomysql.connection");
        assertThat(path.origin()).isEqualTo(StackFrame.Origin.LIBRARY);
        assertThat(SourcePath.of("/srv/lib/pumps/connection.py").origin()).isEqualTo(StackFrame.Origin.APPLICATION);
    }
}
