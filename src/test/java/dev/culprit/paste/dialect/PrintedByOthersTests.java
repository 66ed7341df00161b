package dev.culprit.paste.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.paste.ExactBlocks;
import dev.culprit.paste.Pastes;
import dev.culprit.paste.block.Block;
import dev.culprit.paste.block.ExceptionInfo;
import dev.culprit.paste.block.ForeignTrace;
import dev.culprit.paste.block.Paste;
import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.block.Traceback;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tracebacks that were printed by other tools than the interpreter, and traces of other languages. */
class PrintedByOthersTests {

    private static List<String> files() {
        return Pastes.WITH_LINES_AROUND;
    }

    @ParameterizedTest
    @MethodSource("files")
    void spansPointAtWhatWasRead(String file) {
        Paste paste = Pastes.read(Pastes.corpus(file));
        assertThat(paste.notices()).isEmpty();
        ExactBlocks.assertSpansAreExact(paste);
    }

    @ParameterizedTest
    @CsvSource({
        "rich-15.txt, 3",
        "loguru.txt, 4",
        "structlog-json.txt, 3",
        "ipython-9.txt, 3",
        "trio-3.12.txt, 3",
        "pytest-short.txt, 3",
        "unittest-3.12.txt, 3",
        "django-5.2.txt, 5",
        "gunicorn.txt, 17",
        "cgitb-3.10.txt, 3"
    })
    void theFailureIsThePrimaryBlock(String file, int frames) {
        Block primary = Pastes.read(Pastes.corpus(file)).primary().orElseThrow();
        assertThat(primary).isInstanceOf(Traceback.class);
        List<ExceptionInfo> exceptions = ((Traceback) primary).exceptions();
        ExceptionInfo last = exceptions.get(exceptions.size() - 1);
        assertThat(last.type()).isEqualTo("ValueError");
        assertThat(last.message()).isEqualTo("invalid literal for int() with base 10: '80a'");
        assertThat(last.frames()).hasSize(frames);
        assertThat(last.frames().get(frames - 1).function()).isEqualTo("load");
    }

    @ParameterizedTest
    @CsvSource({
        "java-17.txt, java, java.lang.IllegalStateException, no key: front, open, Door.java, 2",
        "node-20.txt, javascript, TypeError, no key: front, open, door.js, 1",
        "rust-1.95.txt, rust, panic, no key, rust_begin_unwind, panicking.rs, 689",
        "asan.txt, native, AddressSanitizer, heap-use-after-free on address, main, door.c, 3"
    })
    void otherLanguagesAreToldWithTheirTopFrames(
            String file, String language, String type, String message, String function, String source, int line) {
        Paste paste = Pastes.read(Pastes.corpus(file));
        ForeignTrace trace = Pastes.first(paste, ForeignTrace.class);
        assertThat(trace.language()).isEqualTo(language);
        assertThat(trace.type()).isEqualTo(type);
        assertThat(trace.message()).startsWith(message);
        StackFrame top = trace.frames().get(0);
        assertThat(top.function()).isEqualTo(function);
        assertThat(top.file()).isEqualTo(source);
        assertThat(top.line()).isEqualTo(line);
        assertThat(paste.blocks()).noneMatch(Traceback.class::isInstance);
    }

    /** Built from the formats that the languages document; these interpreters were not at hand. */
    @Test
    void goRubyPhpAndCsharp() {
        ForeignTrace go = foreign("""
                panic: runtime error: index out of range [3] with length 2

                goroutine 1 [running]:
                main.(*Door).Open(0xc000012345, 0x3)
                \t/srv/app/door.go:7 +0x1d
                main.main()
                \t/srv/app/main.go:12 +0x25
                exit status 2
                """);
        assertThat(go.language()).isEqualTo("go");
        assertThat(go.frames()).extracting(StackFrame::file, StackFrame::line).contains(pair("door.go", 7));
        ForeignTrace ruby = foreign("""
                door.rb:3:in `open': no key (Door::LockedError)
                \tfrom door.rb:9:in `<main>'
                """);
        assertThat(ruby.type()).isEqualTo("Door::LockedError");
        assertThat(ruby.frames()).extracting(StackFrame::file, StackFrame::line).contains(pair("door.rb", 9));
        ForeignTrace php = foreign("""
                PHP Fatal error:  Uncaught LockedException: no key in /srv/app/door.php:3
                Stack trace:
                #0 /srv/app/main.php(7): Door->open()
                #1 {main}
                  thrown in /srv/app/door.php on line 3
                """);
        assertThat(php.type()).isEqualTo("LockedException");
        assertThat(php.frames()).extracting(StackFrame::file, StackFrame::line).containsExactly(pair("main.php", 7));
        ForeignTrace csharp = foreign("""
                Unhandled exception. System.InvalidOperationException: no key
                   at App.Door.Open(String key) in /srv/app/Door.cs:line 7
                   at App.Program.Main() in /srv/app/Program.cs:line 3
                """);
        assertThat(csharp.language()).isEqualTo("csharp");
        assertThat(csharp.type()).isEqualTo("System.InvalidOperationException");
        assertThat(csharp.frames())
                .extracting(StackFrame::file, StackFrame::line)
                .contains(pair("Door.cs", 7));
    }

    private static org.assertj.core.groups.Tuple pair(String file, int line) {
        return org.assertj.core.groups.Tuple.tuple(file, line);
    }

    private static ForeignTrace foreign(String text) {
        Paste paste = Pastes.read(text);
        assertThat(paste.blocks()).singleElement().isInstanceOf(ForeignTrace.class);
        return Pastes.first(paste, ForeignTrace.class);
    }

    @Test
    void iPythonShowsNoSourceOfFrozenModules() {
        Paste paste = Pastes.read("""
                <ipython-input-1-2c3f630e6c39> in <module>()
                ----> 1 import pricefeed

                /opt/conda/lib/python3.6/importlib/_bootstrap.py in _find_and_load(name, import_)

                /opt/conda/lib/python3.6/importlib/_bootstrap.py in release(self)

                RuntimeError: cannot release un-acquired lock""");
        Traceback traceback = (Traceback) paste.primary().orElseThrow();
        assertThat(traceback.exceptions().get(0).frames())
                .extracting(StackFrame::function)
                .containsExactly("<module>", "_find_and_load", "release");
    }
}
