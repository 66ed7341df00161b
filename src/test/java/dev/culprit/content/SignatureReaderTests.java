package dev.culprit.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.engine.signature.Predicate;
import dev.culprit.engine.signature.Signature;
import dev.culprit.engine.signature.Signature.Limit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatureReaderTests {

    private final Problems problems = new Problems("index.md");

    private List<Signature> read(String yaml) {
        MetaValue meta = YamlMeta.read(yaml, 2);
        return new SignatureReader(problems).read(meta.get("signatures"));
    }

    @Test
    void absentSignaturesAreFine() {
        assertThat(new SignatureReader(problems).read(Optional.empty())).isEmpty();
        assertThat(problems.found()).isEmpty();
    }

    @Test
    void oneMapStandsForAListOfOne() {
        assertThat(read("signatures:\n  name: a\n  all: {exception: KeyError}\n  none: [library: gevent]"))
                .singleElement()
                .satisfies(signature -> {
                    assertThat(signature.all()).hasSize(1);
                    assertThat(signature.none()).hasSize(1);
                });
        assertThat(problems.found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- all: [{exeption: KeyError}]      | \"exeption\"     | exception",
                "- all: [{exception: }]             | \"exception\"    | text",
                "- all: [{message: # }]             | \"message\"      | quotes",
                "- all: [{exception: [A, B]}]       | \"[A, B]\"       | text",
                "- all: [KeyError]                  | \"KeyError\"     | exception: KeyError",
                "- all: []                          | asks for nothing | all:",
                "- none: [{exception: KeyError}]    | asks for nothing | all:",
                "- al: [{exception: KeyError}]      | \"al\"           | name, all, any, none, threads",
                "- all: [{message: /a(/}]           | \"/a(/\"         | RE2",
                "- all: [{message: '/(?=a)/'}]      | \"/(?=a)/\"      | RE2",
                "- all: [{library: gevent >>1}]     | \">1\"           | gevent >=1.0 <1.1",
                "- all: [{chain: middle}]           | \"middle\"       | first, last, only",
                "- {at-most: known, all: [{kind: message}]}   | \"known\"  | likely, related",
                "- {open: maybe, all: [{kind: message}]}      | \"maybe\"  | likely, related",
                "- all: [{stack: threading.acquire}] | \"threading.acquire\" | threading.acquire < logging.handle",
                "- all: [{stack: a.b < }]            | \"a.b <\"        | the inner one first",
                "- all: [{kind: tracebak}]          | \"tracebak\"     | traceback",
                "- KeyError                         | \"KeyError\"     | list",
            })
    void faultIsReportedWithLineValueAndForm(String entry, String value, String form) {
        assertThat(read("title: x\nsignatures:\n  " + entry.replace("# }", "#\n    }")))
                .isEmpty();
        assertThat(problems.found()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.severity()).isEqualTo(ContentProblem.Severity.ERROR);
            assertThat(problem.line()).isEqualTo(4);
        });
        assertThat(problems.found()).first().satisfies(problem -> {
            assertThat(problem.message()).contains(value);
            assertThat(problem.expected()).contains(form);
        });
    }

    @Test
    void namesAreUnique() {
        read("signatures:\n- {name: a, all: {exception: A}}\n- {name: a, all: {exception: B}}");
        assertThat(problems.found())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("\"a\""));
    }

    @Test
    void faultyOneDoesNotTakeTheOthersAway() {
        assertThat(read("signatures:\n- {name: a, all: {oops: A}}\n- {name: b, all: {exception: B}}"))
                .extracting(Signature::name)
                .containsExactly("b");
    }

    @Test
    void listOfFramesIsOfOneThread() {
        assertThat(read("signatures:\n- all: [{blocked-in: lock, frame: [a.b, c.d]}]"))
                .singleElement()
                .satisfies(signature -> assertThat(signature.all())
                        .singleElement()
                        .satisfies(condition -> assertThat(condition.predicates())
                                .extracting(Predicate::value)
                                .containsExactly("lock", "a.b", "c.d")));
        assertThat(problems.found()).isEmpty();
    }

    @Test
    void limitsAreRead() {
        assertThat(read("signatures:\n- {at-most: likely, open: related, all: {exception: A}}\n- all: {exception: B}"))
                .satisfiesExactly(
                        limited -> {
                            assertThat(limited.atMost()).isEqualTo(Limit.LIKELY);
                            assertThat(limited.open()).isEqualTo(Limit.RELATED);
                        },
                        free -> {
                            assertThat(free.atMost()).isEqualTo(Limit.KNOWN);
                            assertThat(free.open()).isEqualTo(Limit.LIKELY);
                        });
    }
}
