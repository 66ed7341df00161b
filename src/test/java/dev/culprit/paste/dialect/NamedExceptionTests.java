package dev.culprit.paste.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.paste.Pastes;
import dev.culprit.paste.block.ExceptionInfo;
import dev.culprit.paste.block.PythonWarning;
import dev.culprit.paste.block.Traceback;
import dev.culprit.paste.fact.FactType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exceptions that are named by other lines than the last one of a traceback. */
class NamedExceptionTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "asyncio.run() cannot be called from a running event loop | RuntimeError",
                "[2024-02-17 08:35:35] WARNING not enough values to unpack (expected 3, got 0) | ValueError",
                "job failed. Error: This socket is already used by another greenlet: <x at 0x7f> | ConcurrentObjectUseError",
                "import fails: cannot import name 'a' from partially initialized module 'b' (c.py) | ImportError",
                "title: deadlock detected by _ModuleLock('x.y') at 4512885264 | _DeadlockError"
            })
    void aKnownMessageTellsItsException(String text, String type) {
        ExceptionInfo exception = Pastes.exception(text);
        assertThat(exception.type()).isEqualTo(type);
        assertThat(exception.typeSpan()).isEqualTo(exception.messageSpan());
        assertThat(exception.messageSpan().of(text)).isEqualTo(exception.message());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12:38:14 ERROR app: step raised <class 'AssertionError'> exception: no children | AssertionError | no children",
                "worker gave up: pkg.errors.RemoteFault: status 502 | pkg.errors.RemoteFault | status 502",
                "x failed: LoopExit: This operation would block forever | LoopExit | This operation would block forever",
                "ERROR task raised TimeoutExpired('no answer') | TimeoutExpired | no answer"
            })
    void aLogRecordNamesIt(String text, String type, String message) {
        assertThat(Pastes.exception(text).type()).isEqualTo(type);
        assertThat(Pastes.exception(text).message()).isEqualTo(message);
    }

    @Test
    void aWarningWithoutItsCategoryIsOneToo() {
        PythonWarning warning =
                Pastes.first(Pastes.read("web: coroutine 'main' was never awaited"), PythonWarning.class);
        assertThat(warning.category()).isEqualTo("RuntimeWarning");
    }

    @Test
    void theLastSourceLineOfACutTracebackRaisesIt() {
        String text = """
                Traceback (most recent call last):
                  File "a.py", line 3, in f
                    raise RuntimeError('Event loop is closed')
                """;
        Traceback traceback = Pastes.traceback(text);
        assertThat(traceback.endsCut()).isTrue();
        assertThat(traceback.exceptions())
                .extracting(ExceptionInfo::type, ExceptionInfo::message)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("RuntimeError", "Event loop is closed"));
    }

    @Test
    void aStringThatTheEndOfThePasteCutsBeginsTheMessage() {
        String text = """
                Traceback (most recent call last):
                  File "a.py", line 3, in f
                    raise RuntimeError('cannot schedule new futures after shutd""";
        assertThat(Pastes.exception(text).message()).isEqualTo("cannot schedule new futures after shutd");
        assertThat(Pastes.exception(text).messageSpan().of(text)).isEqualTo("cannot schedule new futures after shutd");
        assertThat(Pastes.traceback(text).endsCut()).isTrue();
    }

    @Test
    void quotesThatBelongToWordsStay() {
        String text = "'Pump' object has no attribute 'isAlive'";
        assertThat(Pastes.values(Pastes.facts(text), FactType.LOG)).containsExactly(text);
        assertThat(Pastes.values(Pastes.facts("'it can't go on'"), FactType.LOG))
                .containsExactly("it can't go on");
    }

    @Test
    void aMessageThatIsPutTogetherIsNotKnown() {
        String text = """
                Traceback (most recent call last):
                  File "a.py", line 3, in f
                    raise JSONDecodeError("Expecting value", s, err.value) from None
                """;
        assertThat(Pastes.exception(text).type()).isEqualTo("JSONDecodeError");
        assertThat(Pastes.exception(text).message()).isEmpty();
    }

    @Test
    void aTaskThatWasNeverAskedHoldsIt() {
        String text = """
                Task exception was never retrieved
                future: <Task finished name='Task-7' coro=<close() done, defined at /srv/app/a.py:3> exception=RuntimeError('Event loop is closed')>
                Traceback (most recent call last):
                  File "/srv/app/a.py", line 4, in close
                    await leave()
                """;
        assertThat(Pastes.exception(text).type()).isEqualTo("RuntimeError");
        assertThat(Pastes.exception(text).frames()).hasSize(1);
    }

    @Test
    void whatGeventWritesBelowIsNoPartOfTheMessage() {
        String text = """
                Traceback (most recent call last):
                  File "a.py", line 3, in f
                    g()
                ValueError: no
                <Greenlet at 0x7f: f> failed with ValueError
                """;
        assertThat(Pastes.exception(text).message()).isEqualTo("no");
    }

    @Test
    void compiledModulesNameThemselves() {
        String text = """
                Traceback (most recent call last):
                  File "src/gevent/greenlet.py", line 716, in gevent._greenlet.Greenlet.run
                ValueError: no
                """;
        assertThat(Pastes.exception(text).frames().get(0).qualifiedName()).isEqualTo("gevent._greenlet.Greenlet.run");
        assertThat(Pastes.values(Pastes.facts(text), FactType.LIBRARY)).contains("gevent");
    }
}
