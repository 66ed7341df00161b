package dev.culprit.paste.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.paste.Pastes;
import dev.culprit.paste.block.ExceptionInfo;
import dev.culprit.paste.block.ForeignTrace;
import dev.culprit.paste.block.Paste;
import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.block.Traceback;
import dev.culprit.paste.block.Traceback.Situation;
import org.junit.jupiter.api.Test;

class TracebackTests {

    private static final String IGNORED =
            "Exception KeyError: KeyError(4711,) in <module 'threading' from '/usr/lib/python2.7/threading.pyc'> ignored";

    @Test
    void python2IgnoredExceptionGivesTheMessageOfTheRepr() {
        assertThat(Pastes.exception(IGNORED).message()).isEqualTo("4711");
        assertThat(Pastes.traceback(IGNORED).situation()).isEqualTo(Situation.IGNORED);
        assertThat(Pastes.traceback(IGNORED).endsCut()).isFalse();
        assertThat(Pastes.traceback(IGNORED).subject()).startsWith("<module 'threading' from");
    }

    @Test
    void python2IgnoredExceptionSurvivesDamage() {
        for (String damaged : new String[] {
            IGNORED.replace(" ignored", ""),
            IGNORED.substring(0, IGNORED.indexOf(" from")),
            IGNORED.replace("<", "").replace(">", ""),
            "^C" + IGNORED,
            "\"" + IGNORED + "\"",
            "\u201c" + IGNORED + "\u201d",
            "2014-02-24 08:05:21 [137] " + IGNORED,
            IGNORED.replace("'threading' from", "'threading'\nfrom"),
            "exit\n" + IGNORED + "\n$",
        }) {
            assertThat(Pastes.traceback(damaged).kind()).as(damaged).isEqualTo("ignored-exception");
            assertThat(Pastes.exception(damaged).type()).as(damaged).isEqualTo("KeyError");
            assertThat(Pastes.exception(damaged).message()).as(damaged).isEqualTo("4711");
        }
    }

    @Test
    void reprOfOneStringIsUnquoted() {
        assertThat(Pastes.exception("AttributeError(\"'Handle' object has no attribute '_Handle__gate'\",)")
                        .message())
                .isEqualTo("'Handle' object has no attribute '_Handle__gate'");
    }

    @Test
    void python2MayPrintTheMessageAlone() {
        ExceptionInfo exception = Pastes.exception(
                "Exception AttributeError: \"'NoneType' object has no attribute 'gate'\" in <bound method Door.__del__ of <Door object at 0x7f>> ignored");
        assertThat(exception.message()).isEqualTo("'NoneType' object has no attribute 'gate'");
    }

    @Test
    void python3IgnoredExceptionKeepsItsFrames() {
        Traceback traceback = Pastes.traceback(Pastes.corpus("ignored-3.12.txt"));
        assertThat(traceback.situation()).isEqualTo(Situation.IGNORED);
        assertThat(traceback.exceptions().get(0).frames()).hasSize(1);
        assertThat(traceback.subject()).startsWith("<function Handle.__del__");
    }

    @Test
    void cutAtBothEnds() {
        Traceback traceback = Pastes.traceback("""
                  File "/usr/lib/python3.9/threading.py", line 980, in _bootstrap_inner
                    self.run()
                  File "/srv/app/pump.py", line 7, in run
                """);
        assertThat(traceback.startsCut()).isTrue();
        assertThat(traceback.endsCut()).isTrue();
        assertThat(traceback.exceptions().get(0).frames()).hasSize(2);
        assertThat(traceback.exceptions().get(0).type()).isEmpty();
    }

    @Test
    void lostIndentationDoesNotTurnSourceIntoExceptions() {
        Traceback traceback = Pastes.traceback("""
                Traceback (most recent call last):
                File "/usr/lib/python2.7/threading.py", line 785, in _exitfunc
                self._Thread__delete()
                File "/srv/app/pump.py", line 639, in drain
                del active[key]
                KeyError: 26805584""");
        assertThat(traceback.exceptions()).singleElement().satisfies(exception -> {
            assertThat(exception.frames()).extracting(StackFrame::source).contains("del active[key]");
            assertThat(exception.message()).isEqualTo("26805584");
        });
    }

    @Test
    void lostLineEndsAreFoundAgain() {
        Traceback traceback = Pastes.traceback("Traceback (most recent call last):"
                + "  File \"/srv/app/a.py\", line 1, in <module>    start()"
                + "  File \"/srv/app/a.py\", line 9, in start    raise ValueError(\"no\")ValueError: no");
        assertThat(traceback.exceptions()).singleElement().satisfies(exception -> {
            assertThat(exception.frames()).hasSize(2);
            assertThat(exception.type()).isEqualTo("ValueError");
        });
    }

    @Test
    void jsonLogLinesAreUnfolded() {
        String log =
                "{\"level\": \"error\", \"exc\": \"Traceback (most recent call last):\\n  File \\\"/srv/app/a.py\\\", line 3, in go\\n    x()\\nTypeError: 'int' object is not callable\", \"pid\": 7}";
        assertThat(Pastes.exception(log).message()).isEqualTo("'int' object is not callable");
        assertThat(Pastes.exception(log).typeSpan().of(log)).isEqualTo("TypeError");
    }

    @Test
    void anyPrefixThatRunsThroughATracebackGoes() {
        ExceptionInfo exception = Pastes.exception("""
                pump#7 12:01:02 err> Traceback (most recent call last):
                pump#7 12:01:02 err>   File "/srv/app/a.py", line 3, in go
                pump#7 12:01:03 err>     x()
                pump#7 12:01:03 err> TypeError: no
                """);
        assertThat(exception.frames()).hasSize(1);
        assertThat(exception.message()).isEqualTo("no");
    }

    @Test
    void messageOnlyLines() {
        assertThat(Pastes.exception("pkg.errors.PumpError: dry").simpleType()).isEqualTo("PumpError");
        assertThat(Pastes.exception("TypeError: cannot pickle '_thread.RLock' object")
                        .message())
                .isEqualTo("cannot pickle '_thread.RLock' object");
        assertThat(Pastes.traceback("TypeError: x").kind()).isEqualTo("message");
    }

    @Test
    void ordinaryLinesAreNotExceptions() {
        for (String line : new String[] {
            "Content: text", "Note: do it", "ThreadWorker: init", "http://host/x: refused", "x = 1", "done"
        }) {
            assertThat(Pastes.read(line).isPlainText()).as(line).isTrue();
        }
    }

    @Test
    void namesInChineseSentencesAreFound() {
        assertThat(Pastes.exception("程序退出时报了一个KeyError: 4711").type()).isEqualTo("KeyError");
    }

    @Test
    void widthOfTheTerminalDoesNotMatter() {
        Traceback traceback = Pastes.traceback("""
                Traceback (most recent call last):
                  File "C:\\Users\\me\\Anaconda3\\lib\\multiprocessing\\spawn.py", line 106, in
                 spawn_main
                    exitcode = _main(fd)
                  File "C:\\Users\\me\\Anaconda3\\lib\\site-packages\\pump_kit\\target_editor.py", l
                ine 69, in backward
                    go()
                ValueError: no""");
        assertThat(traceback.exceptions().get(0).frames())
                .extracting(StackFrame::qualifiedName)
                .containsExactly("multiprocessing.spawn.spawn_main", "pump_kit.target_editor.backward");
    }

    @Test
    void indentedLinesContinueAMessage() {
        ExceptionInfo exception = Pastes.exception("RuntimeError: \n        first part\n\n        second part\nother");
        assertThat(exception.message()).isEqualTo("first part\nsecond part");
    }

    @Test
    void remoteTracebacksAreReadThrough() {
        Traceback traceback = Pastes.traceback("""
                multiprocessing.pool.RemoteTraceback:
                \"""
                Traceback (most recent call last):
                  File "/usr/lib/python3.9/multiprocessing/pool.py", line 125, in worker
                    result = (True, func(*args, **kwds))
                ValueError: bad
                \"""

                The above exception was the direct cause of the following exception:

                Traceback (most recent call last):
                  File "/srv/app/a.py", line 3, in <module>
                    pool.map(f, x)
                ValueError: bad
                """);
        assertThat(traceback.exceptions())
                .extracting(ExceptionInfo::simpleType)
                .containsExactly("ValueError", "RemoteTraceback", "ValueError");
    }

    @Test
    void ipythonFramesHaveTheLineOfTheArrow() {
        ExceptionInfo exception = Pastes.exception("""
                ---------------------------------------------------------------------------
                KeyError                                  Traceback (most recent call last)
                <ipython-input-3-aa> in <module>
                      1 x = {}
                ----> 2 get(x)

                /srv/app/store.py in get(x)
                      7 def get(x):
                ----> 8     return x['a']

                KeyError: 'a'""");
        assertThat(exception.frames()).extracting(StackFrame::line).containsExactly(2, 8);
        assertThat(exception.frames().get(1).source()).isEqualTo("return x['a']");
    }

    @Test
    void pytestFailuresAreRead() {
        ExceptionInfo exception = Pastes.exception("""
                pump/core.py:163: in setup
                    self.open()
                pump/core.py:20: in open
                    raise OSError(9)
                E   OSError: [Errno 9] Bad file descriptor
                """);
        assertThat(exception.frames()).hasSize(2);
        assertThat(exception.message()).isEqualTo("[Errno 9] Bad file descriptor");
    }

    @Test
    void foreignTracesAreNotPython() {
        Paste paste = Pastes.read("""
                Exception in thread "main" java.lang.IllegalStateException: closed
                \tat org.example.Door.open(Door.java:7)
                \tat org.example.Main.main(Main.java:3)
                """);
        ForeignTrace trace = Pastes.first(paste, ForeignTrace.class);
        assertThat(trace.language()).isEqualTo("java");
        assertThat(trace.type()).isEqualTo("java.lang.IllegalStateException");
        assertThat(paste.blocks()).hasSize(1);
    }
}
