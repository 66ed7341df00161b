package dev.culprit.paste.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.paste.ExactSpans;
import dev.culprit.paste.Pastes;
import dev.culprit.paste.block.ExceptionInfo;
import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.block.ThreadDump;
import dev.culprit.paste.fact.FactType;
import org.junit.jupiter.api.Test;

/** Parts of gdb sessions. */
class GdbTests {

    @Test
    void aPythonStackWithoutItsHeadingIsAThread() {
        String text = """
                  <built-in method flush of _io.BufferedWriter object at remote 0x7f10aa>
                  File "/usr/lib/python3.8/multiprocessing/process.py", line 269, in _bootstrap
                    util._flush_std_streams()
                """;
        ThreadDump dump = Pastes.first(Pastes.read(text), ThreadDump.class);
        assertThat(dump.threads())
                .singleElement()
                .satisfies(thread -> assertThat(thread.frames())
                        .extracting(StackFrame::qualifiedName)
                        .containsExactly("_io.BufferedWriter.flush", "multiprocessing.process._bootstrap"));
        assertThat(Pastes.values(Pastes.facts(text), FactType.BLOCKED_IN)).contains("io", "_io.BufferedWriter.flush");
        ExactSpans.assertExact(Pastes.read(text));
    }

    @Test
    void theArgumentsOfAFatalErrorAreItsMessage() {
        String text = """
                #0  0x00007f11 in raise () from /lib/libc.so.6
                #1  0x00007f12 in fatal_error (stream=0x7f21, header=1, prefix=0x7f13 "PyThreadState_Get", msg=0x7f14 "the function must be called with the GIL held", status=-1) at Python/pylifecycle.c:2187
                """;
        ExceptionInfo fatal = Pastes.exception(text);
        assertThat(fatal.type()).isEqualTo("Fatal Python error");
        assertThat(fatal.message()).isEqualTo("the function must be called with the GIL held");
        assertThat(fatal.messageSpan().of(text)).isEqualTo(fatal.message());
        assertThat(Pastes.values(Pastes.facts(text), FactType.LOG)).containsExactly("PyThreadState_Get");
    }

    @Test
    void theArgumentsOfOptimisedCodeAreRepeated() {
        String text = """
                #0  0x00007f11 in raise () from /lib/libc.so.6
                #1  fatal_error (fd=<optimized out>, header=header@entry=1, prefix=prefix@entry=0x55d0 <__func__.6> "PyThreadState_Get",
                    msg=msg@entry=0x55d1 "the function must be called with the GIL held", status=status@entry=-1) at Python/pylifecycle.c:2664
                """;
        ExceptionInfo fatal = Pastes.exception(text);
        assertThat(fatal.message()).isEqualTo("the function must be called with the GIL held");
        assertThat(fatal.messageSpan().of(text)).isEqualTo(fatal.message());
        assertThat(Pastes.values(Pastes.facts(text), FactType.LOG)).containsExactly("PyThreadState_Get");
    }
}
