package dev.culprit.paste;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.paste.block.Block;
import dev.culprit.paste.block.BlockedCall;
import dev.culprit.paste.block.ExceptionInfo;
import dev.culprit.paste.block.ExecutionTrace;
import dev.culprit.paste.block.LogLine;
import dev.culprit.paste.block.Paste;
import dev.culprit.paste.block.PythonWarning;
import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.block.ThreadDump;
import dev.culprit.paste.block.Traceback;
import dev.culprit.paste.fact.FactType;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What interpreters and tools really printed, as it is and as it looks after having gone through other tools. */
class CorpusTests {

    private static List<String> corpus() {
        return Pastes.CORPUS;
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void spansPointAtWhatWasRead(String file) {
        Paste paste = Pastes.read(Pastes.corpus(file));
        ExactBlocks.assertSpansAreExact(paste);
        ExactSpans.assertExact(paste);
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void nothingIsLeftOver(String file) {
        assertThat(Pastes.read(Pastes.corpus(file)).blocks())
                .isNotEmpty()
                .filteredOn(LogLine.class::isInstance)
                .extracting(block -> ((LogLine) block).message())
                .allMatch(text -> text.startsWith("Timeout ("));
    }

    @ParameterizedTest
    @MethodSource("disguises")
    void readsTheSameThroughEveryDisguise(String file, String name, UnaryOperator<String> disguise) {
        String plain = Pastes.corpus(file);
        Paste disguised = Pastes.read(disguise.apply(plain));
        assertThat(outline(disguised)).as(name).isEqualTo(outline(Pastes.read(plain)));
        ExactBlocks.assertSpansAreExact(disguised);
    }

    private static Stream<Arguments> disguises() {
        return Pastes.CORPUS.stream()
                .flatMap(file -> Stream.of(
                        Arguments.of(file, "CRLF", op(text -> text.replace("\n", "\r\n"))),
                        Arguments.of(file, "colour", op(text -> text.replace("File", "\u001b[35mFile\u001b[0m"))),
                        Arguments.of(file, "byte order mark", op(text -> "\ufeff" + text)),
                        Arguments.of(file, "NUL", op(text -> text.replace(" ", " \0"))),
                        Arguments.of(file, "Markdown fence", op(text -> "```python\n" + text + "```\n")),
                        Arguments.of(file, "Markdown quote", op(text -> eachLine("> ", text))),
                        Arguments.of(file, "journald", op(text -> eachLine("Feb 04 05:07:12 web1 app[201]: ", text))),
                        Arguments.of(file, "compose", op(text -> eachLine("worker_1  | ", text))),
                        Arguments.of(file, "kubectl", op(text -> eachLine("2025-01-30T03:24:56.242571300Z ", text))),
                        Arguments.of(
                                file,
                                "HTML",
                                op(text -> "<pre>"
                                        + text.replace("&", "&amp;")
                                                .replace("<", "&lt;")
                                                .replace(">", "&gt;") + "</pre>"))));
    }

    private static UnaryOperator<String> op(UnaryOperator<String> disguise) {
        return disguise;
    }

    private static String eachLine(String prefix, String text) {
        return text.lines().map(line -> prefix + line).collect(Collectors.joining("\n"));
    }

    /** Kinds, exceptions, frames and waits: what must not depend on the way the text came. */
    private static List<String> outline(Paste paste) {
        return paste.blocks().stream().map(CorpusTests::outline).toList();
    }

    private static String outline(Block block) {
        if (block instanceof Traceback traceback) {
            return block.kind()
                    + traceback.situation()
                    + traceback.exceptions().stream()
                            .map(exception -> exception.type() + ":" + exception.message() + names(exception.frames()))
                            .toList();
        }
        if (block instanceof ThreadDump dump) {
            return block.kind()
                    + dump.threads().stream()
                            .map(thread ->
                                    thread.name() + thread.blocked().map(BlockedCall::on) + names(thread.frames()))
                            .toList();
        }
        if (block instanceof PythonWarning warning) {
            return warning.category() + warning.message() + warning.path();
        }
        return block instanceof ExecutionTrace trace ? block.kind() + names(trace.steps()) : block.kind();
    }

    private static List<String> names(List<StackFrame> frames) {
        return frames.stream().map(StackFrame::qualifiedName).toList();
    }

    @Test
    void chainsKeepTheirOrderAndTheirTies() {
        Traceback chain = Pastes.traceback(Pastes.corpus("chained-3.11.txt"));
        assertThat(chain.exceptions())
                .extracting(ExceptionInfo::simpleType, ExceptionInfo::link)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("JSONDecodeError", ExceptionInfo.Link.FIRST),
                        org.assertj.core.groups.Tuple.tuple("RuntimeError", ExceptionInfo.Link.CAUSED_BY_PREVIOUS),
                        org.assertj.core.groups.Tuple.tuple("KeyError", ExceptionInfo.Link.DURING_PREVIOUS));
        assertThat(chain.exceptions().get(0).frames()).hasSize(4);
    }

    @Test
    void membersOfAGroupAreTold() {
        assertThat(Pastes.traceback(Pastes.corpus("group-3.12.txt")).exceptions())
                .extracting(ExceptionInfo::type)
                .containsExactly("ExceptionGroup", "ValueError", "KeyError");
    }

    @Test
    void dumpsTellWhatThreadsWaitFor() {
        for (String file : List.of("faulthandler-3.10.txt", "py-spy-3.10.txt", "gdb-3.10.txt")) {
            ThreadDump dump = Pastes.first(Pastes.read(Pastes.corpus(file)), ThreadDump.class);
            assertThat(dump.threads())
                    .as(file)
                    .hasSize(3)
                    .anySatisfy(thread -> assertThat(thread.blocked())
                            .hasValueSatisfying(call -> assertThat(call.on()).isEqualTo(BlockedCall.Resource.LOCK)));
        }
    }

    @Test
    void recursionIsFolded() {
        assertThat(Pastes.values(Pastes.facts(Pastes.corpus("thread-2.7.txt")), FactType.FRAME))
                .containsExactly("threading.__bootstrap_inner", "threading.run", "thread.work");
    }
}
