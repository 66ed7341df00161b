package dev.culprit.engine.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.culprit.engine.verdict.VerdictRule;
import dev.culprit.paste.PasteLimits;
import dev.culprit.paste.PasteParser;
import dev.culprit.paste.block.Paste;
import dev.culprit.paste.fact.FactExtractor;
import dev.culprit.paste.place.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPredicateTests {

    private static final String FUTURES = "cannot schedule new futures after interpreter shutdown";

    private final PredicateCompiler compiler = new PredicateCompiler(FrequencyTable.shipped());

    private static Predicate text(String value) {
        return new Predicate(PredicateKind.TEXT, value);
    }

    private static FactTable facts(String paste) {
        Paste read = new PasteParser(PasteLimits.DEFAULT).parse(paste);
        return new FactTable(read, new FactExtractor().extract(read));
    }

    private Assessment evaluate(String paste, Predicate... predicates) {
        Signature signature = new Signature(
                "s", List.of(new Condition(Arrays.asList(predicates))), List.of(), List.of(), List.of(), 1);
        return CompiledSignature.of(signature, compiler).evaluate(new FactContext(facts(paste)));
    }

    private Outcome outcome(String paste, String text) {
        return evaluate(paste, text(text)).outcome();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RuntimeError: cannot schedule new futures after interpreter shutdown",
                "cannot schedule new futures after interpreter shutdown",
                "2026-01-02 10:11:12,003 ERROR worker: cannot schedule new futures after interpreter shutdown",
                "Hi, my service says \u201cRuntimeError: cannot schedule new  futures after interpreter shutdown\u201d, why?",
                "`Cannot schedule new futures after interpreter shutdown`",
                "RuntimeError('cannot schedule new futures after interpreter shutdown',)",
                "RuntimeError: cannot schedule new futures\nafter interpreter shutdown",
                "> cannot schedule new\n> futures after interpreter\n> shutdown",
                "RuntimeError: cannot schedule new futures after interp\nreter shutdown",
                "UserWarning: pool: cannot schedule new futures after interpreter shutdown",
                "app.py:3: RuntimeWarning: cannot schedule new futures after interpreter shutdown",
                "Exception RuntimeError: 'cannot schedule new futures after interpreter shutdown' in <f> ignored",
                "Exception in thread Thread-1:\nTraceback (most recent call last):\n  File \"/srv/app/a.py\", line 3, in f\n"
                        + "    g()\nRuntimeError: cannot schedule new futures after interpreter shutdown",
            })
    void isFoundInMessagesWarningsAndLines(String paste) {
        assertThat(outcome(paste, FUTURES)).isEqualTo(Outcome.SATISFIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RuntimeError: cannot schedule new futures afterinterpreter shutdown",
                "RuntimeError: cannot schedule new futures after interpreter shu",
                "Title: cannot schedule new futures after interpreter shut\u2026",
                "cannot schedule\nnew futures\nafter interpreter\nshutdown",
            })
    void isFoundWhereBlanksGotLostOrTheEndIsCut(String paste) {
        assertThat(outcome(paste, FUTURES)).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void tooLittleOfItIsNotEnough() {
        assertThat(outcome("RuntimeError: cannot schedule new futures", FUTURES))
                .isNotEqualTo(Outcome.SATISFIED);
        assertThat(outcome(
                        "AttributeError: 'NoneType' object has no attribute 'shutdown'",
                        "_Dummy*object has no attribute*_handle"))
                .isNotEqualTo(Outcome.SATISFIED);
        assertThat(outcome(
                        "AttributeError: '_DummyThread' object has no attribute 'x'",
                        "_DummyThread*object has no attribute*_handle"))
                .isNotEqualTo(Outcome.SATISFIED);
        assertThat(outcome("cannot schedule new futures after interpreter\nINFO done", FUTURES))
                .isNotEqualTo(Outcome.SATISFIED);
    }

    @Test
    void isFoundInWhatAsyncioSaysAboveATracebackThatIsCut() {
        String cut = """
                Task exception was never retrieved
                future: <Task finished name='Task-780' coro=<close() done, defined at /srv/app/a.py:17> excepti
                on=RuntimeError('cannot schedule new futures after interpreter shutdown')>
                Traceback (most recent call last):
                  File "/srv/app/a.py", line 3, in f
                    g()
                """;
        assertThat(outcome(cut, FUTURES)).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void isFoundInTheSourceThatRaisesWhereTheLastLineIsMissing() {
        String cut = """
                Traceback (most recent call last):
                  File "/opt/py/lib/python3.9/concurrent/futures/thread.py", line 3, in submit
                    raise RuntimeError('cannot schedule new futures after interpreter shutdown')
                """;
        assertThat(outcome(cut, FUTURES)).isEqualTo(Outcome.SATISFIED);
        assertThat(outcome(cut + "RuntimeError: other\n", FUTURES)).isEqualTo(Outcome.CONTRADICTING);
    }

    @Test
    void isNotFoundInTheStacksOfOtherLanguages() {
        String paste = "Exception in thread \"main\" java.lang.IllegalStateException: " + FUTURES
                + "\n\tat com.example.Main.main(Main.java:3)\n";
        assertThat(outcome(paste, FUTURES)).isEqualTo(Outcome.MISSING);
    }

    @Test
    void starStandsForAnyRunAndTheOrderCounts() {
        assertThat(outcome("cannot schedule new futures after shutdown", "new futures*shutdown"))
                .isEqualTo(Outcome.SATISFIED);
        assertThat(outcome("cannot schedule new futures after shutdown", "shutdown*new futures"))
                .isNotEqualTo(Outcome.SATISFIED);
    }

    @Test
    void starDoesNotReachIntoTheNextLine() {
        assertThat(outcome("cannot schedule new work here\nall good after interpreter shutdown", "cannot*shutdown"))
                .isNotEqualTo(Outcome.SATISFIED);
    }

    @Test
    void numbersAddressesAndPathsAreMasked() {
        String paste = "OSError: [Errno 24] Too many open files: '/srv/app/data/17.txt'";
        assertThat(outcome(paste, "[Errno 24] Too many open files")).isEqualTo(Outcome.SATISFIED);
        assertThat(outcome(paste, "open files: '<path>'")).isEqualTo(Outcome.SATISFIED);
        assertThat(outcome(paste, "[Errno 23] Too many open files")).isNotEqualTo(Outcome.SATISFIED);
        assertThat(outcome("Worker (pid:4711) was sent SIGKILL!", "Worker (pid:1) was sent SIGKILL"))
                .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void expressionIsHeldAgainstTheMaskedAndThePastedText() {
        assertThat(outcome("worker 17 exited with code -9", "/worker # exited/"))
                .isEqualTo(Outcome.SATISFIED);
        assertThat(outcome("worker 17 exited with code -9", "/worker 1[0-9] exited/"))
                .isEqualTo(Outcome.SATISFIED);
        assertThat(outcome("worker 17 exited with code -9", "/worker 2[0-9] exited/"))
                .isEqualTo(Outcome.MISSING);
    }

    @Test
    void otherKeysOfItsEntryMustHoldOfTheSameException() {
        String chain = """
                Traceback (most recent call last):
                  File "/srv/app/a.py", line 3, in f
                    g()
                KeyError: 'new futures after interpreter shutdown'

                During handling of the above exception, another exception occurred:

                Traceback (most recent call last):
                  File "/srv/app/a.py", line 3, in f
                    g()
                RuntimeError: no
                """;
        Predicate words = text("new futures after interpreter shutdown");

        assertThat(evaluate(chain, new Predicate(PredicateKind.EXCEPTION, "KeyError"), words)
                        .outcome())
                .isEqualTo(Outcome.SATISFIED);
        assertThat(evaluate(chain, new Predicate(PredicateKind.EXCEPTION, "RuntimeError"), words)
                        .outcome())
                .isEqualTo(Outcome.CONTRADICTING);
    }

    @Test
    void tracebackThatIsCutBeforeItsLastLineCannotTell() {
        String cut = """
                Traceback (most recent call last):
                  File "/srv/app/a.py", line 3, in f
                    g()
                """;
        assertThat(outcome(cut, FUTURES)).isEqualTo(Outcome.MISSING);
        assertThat(outcome(cut + "RuntimeError: something else\n", FUTURES)).isEqualTo(Outcome.CONTRADICTING);
    }

    @Test
    void evidencePointsAtTheWordsThemselves() {
        String paste =
                "INFO start\nERROR pool: task 17: \u2018cannot  schedule new futures after shutdown\u2019 (gave up)\n";
        Evidence evidence =
                evaluate(paste, text("cannot schedule*shutdown")).evidence().get(0);
        Span span = Objects.requireNonNull(evidence.span());

        assertThat(span.of(paste)).isEqualTo("cannot  schedule new futures after shutdown");
        assertThat(evidence.line()).isEqualTo(2);
        assertThat(evidence.found()).isEqualTo("cannot  schedule new futures after shutdown");
    }

    @Test
    void evidenceOfAWrappedTextCoversItsLines() {
        String paste = "INFO start\nRuntimeError: cannot schedule new futures\nafter interpreter shutdown\n";
        Evidence evidence = evaluate(paste, text(FUTURES)).evidence().get(0);

        assertThat(Objects.requireNonNull(evidence.span()).of(paste))
                .isEqualTo("cannot schedule new futures\nafter interpreter shutdown");
        assertThat(evidence.line()).isEqualTo(2);
    }

    @Test
    void itIsFoundByItsWords() {
        Signature signature = new Signature(
                "s",
                List.of(new Condition(List.of(text("new futures*0x7f12 done")))),
                List.of(),
                List.of(),
                List.of(),
                1);
        assertThat(SignatureTerms.of(signature)).containsExactly("word:new", "word:futures", "word:done");
    }

    @Test
    void itsWordsCountUpToTheMostThatATextCanSay() {
        assertThat(compiler.compile(text("schedule new futures")).nats()).isEqualTo(6);
        assertThat(compiler.compile(text(FUTURES)).nats()).isCloseTo(8.4, within(0.1));
    }

    @Test
    void whatEverydayPastesContainSaysLittle() {
        assertThat(compiler.compile(text("No such file or directory")).nats()).isLessThan(VerdictRule.LIKELY_FLOOR);
    }
}
