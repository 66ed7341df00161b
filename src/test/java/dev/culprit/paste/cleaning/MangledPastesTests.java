package dev.culprit.paste.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.paste.Pastes;
import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.block.Traceback;
import dev.culprit.paste.fact.Fact;
import dev.culprit.paste.fact.FactType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dumps and tracebacks without their line ends, behind a logger's prefix, and cut at a width. */
class MangledPastesTests {

    private static final Set<FactType> TOLD =
            Set.of(FactType.EXCEPTION, FactType.MESSAGE, FactType.FRAME, FactType.BLOCKED_IN);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chained-3.11.txt",
                "thread-2.7.txt",
                "thread-3.13.txt",
                "shutdown-keyerror-2.7.txt",
                "group-3.12.txt",
                "faulthandler-3.10.txt",
                "faulthandler-3.14.txt",
                "py-spy-3.10.txt",
                "py-spy-native-3.11.txt",
                "gdb-3.10.txt",
                "frames-3.9.txt",
                "pool-3.11.txt",
                "futures-3.10.txt",
                "proc-stack.txt",
                "java-17.txt"
            })
    void lineEndsAreFoundAgain(String file) {
        String text = Pastes.corpus(file);
        assertThat(facts(text.replace("\n", ""))).isEqualTo(facts(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chained-3.11.txt",
                "faulthandler-3.10.txt",
                "py-spy-3.10.txt",
                "py-spy-native-3.11.txt",
                "gdb-3.10.txt",
                "gdb-mutex.txt",
                "trace-2.7.txt",
                "proc-stack.txt",
                "frames-3.9.txt",
                "syntax-3.9.txt",
                "java-17.txt",
                "rich-15.txt"
            })
    void aLoggersPrefixIsTakenOffEveryLine(String file) {
        String text = Pastes.corpus(file);
        assertThat(facts(prefixed(text, "2024-11-20 10:00:0%d,123 ERROR "))).isEqualTo(facts(text));
        assertThat(facts(prefixed(text, "[2024-11-20 10:00:0%d] ERROR: "))).isEqualTo(facts(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gdb-3.10.txt", "gdb-mutex.txt", "py-spy-native-3.11.txt"})
    void linesCutAtAWidthAreJoined(String file) {
        String text = Pastes.corpus(file);
        assertThat(facts(wrapped(text, 80))).isEqualTo(facts(text));
        assertThat(facts(wrapped(text, 100))).isEqualTo(facts(text));
    }

    @Test
    void blanksForLineEndsWillDo() {
        String text = "see: Traceback (most recent call last): File \"<frozen runpy>\", line 88, in _run_code File "
                + "\"/srv/app/main.py\", line 223, in <module> sys.exit(main()) File \"/srv/app/main.py\", line 9, in main "
                + "return {}[1] KeyError: 1";
        Traceback traceback = Pastes.traceback(text);
        assertThat(traceback.exceptions().get(0).type()).isEqualTo("KeyError");
        assertThat(traceback.exceptions().get(0).frames())
                .extracting(StackFrame::qualifiedName, StackFrame::source)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("runpy._run_code", ""),
                        org.assertj.core.groups.Tuple.tuple("main.<module>", "sys.exit(main())"),
                        org.assertj.core.groups.Tuple.tuple("main.main", "return {}[1]"));
    }

    @Test
    void lineEndsWrittenOutAtTheEndsOfLinesGo() {
        String text = "'Traceback (most recent call last):\\n\n  File \"/srv/app/a.py\", line 3, in f\\n\n    g()\\n\n"
                + "KeyError: 1\\n'";
        assertThat(Pastes.exception(text).frames().get(0).function()).isEqualTo("f");
    }

    private static Set<String> facts(String text) {
        return Pastes.facts(text).all().stream()
                .filter(fact -> TOLD.contains(fact.type()))
                .map(Fact::term)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String prefixed(String text, String prefix) {
        List<String> lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> prefix.formatted(i % 10) + lines.get(i) + "\n")
                .collect(Collectors.joining());
    }

    private static String wrapped(String text, int width) {
        return text.lines()
                .map(line -> IntStream.iterate(0, at -> at == 0 || at < line.length(), at -> at + width)
                        .mapToObj(at -> line.substring(at, Math.min(line.length(), at + width)))
                        .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
