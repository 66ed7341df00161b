package dev.culprit.engine.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.engine.signature.Condition;
import dev.culprit.engine.signature.FrequencyTable;
import dev.culprit.engine.signature.Predicate;
import dev.culprit.engine.signature.PredicateKind;
import dev.culprit.engine.signature.Signature;
import dev.culprit.engine.signature.SignatureReview.Fault;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SignatureReviewerTests {

    private final SignatureReviewer reviewer = new SignatureReviewer(FrequencyTable.shipped());

    private static final Condition TELLING =
            condition(PredicateKind.MESSAGE, "'_DummyThread' object has no attribute '_Thread__block'");

    private static Condition condition(PredicateKind kind, String value) {
        return new Condition(List.of(new Predicate(kind, value)));
    }

    private static Condition and(Condition one, Condition other) {
        return new Condition(Stream.concat(one.predicates().stream(), other.predicates().stream())
                .toList());
    }

    private static Signature all(Condition... conditions) {
        return new Signature("s", List.of(conditions), List.of(), List.of(), List.of(), 7);
    }

    private List<String> messages(Signature signature) {
        return reviewer.review(signature).stream().map(Fault::message).toList();
    }

    @Test
    void tellingSignatureIsTakenAsItIs() {
        assertThat(messages(all(condition(PredicateKind.EXCEPTION, "AttributeError"), TELLING)))
                .isEmpty();
    }

    @Test
    void bareExceptionIsTooGeneralAndItsNatsAreStated() {
        assertThat(reviewer.review(all(condition(PredicateKind.EXCEPTION, "KeyError"))))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.message()).contains("\"s\" is too general", "nats", "one ordinary paste in");
                    assertThat(fault.expected()).contains("at least");
                });
    }

    @Test
    void weakestAlternativeDecidesHowGeneralASignatureIs() {
        Signature signature = new Signature(
                "s",
                List.of(),
                List.of(TELLING, condition(PredicateKind.EXCEPTION, "ValueError")),
                List.of(),
                List.of(),
                1);
        assertThat(messages(signature)).singleElement().asString().contains("too general");
    }

    @Test
    void whatIsWantedAndMustBeAbsentIsImpossible() {
        Signature signature = new Signature("s", List.of(TELLING), List.of(), List.of(TELLING), List.of(), 1);
        assertThat(messages(signature)).singleElement().asString().contains("is impossible", "_Thread__block");
    }

    @Test
    void boundsThatExcludeEachOtherAreImpossible() {
        assertThat(messages(all(TELLING, condition(PredicateKind.RUNTIME, "cpython >=3.3 <3.0"))))
                .singleElement()
                .asString()
                .contains("no version is within", ">=3.3 <3.0");
        assertThat(messages(all(TELLING, condition(PredicateKind.LIBRARY, "gevent >=1.0 <1.1"))))
                .isEmpty();
        assertThat(messages(all(TELLING, condition(PredicateKind.LIBRARY, "gevent >1.0 <1.0.1"))))
                .isEmpty();
    }

    @Test
    void exceptionOfAThreadInADumpIsImpossible() {
        Signature signature = new Signature(
                "s",
                List.of(TELLING),
                List.of(),
                List.of(),
                List.of(condition(PredicateKind.EXCEPTION, "KeyError")),
                1);
        assertThat(messages(signature)).singleElement().asString().contains("no thread of a dump shows");
    }

    @Test
    void warningAndFrameNeverStandInOneLine() {
        Condition both =
                and(condition(PredicateKind.WARNING, "DeprecationWarning"), condition(PredicateKind.FRAME, "os.fork"));
        assertThat(messages(all(TELLING, both))).singleElement().asString().contains("never stand in one line");
    }

    @Test
    void patternThatMatchesAnythingIsEmpty() {
        assertThat(messages(all(TELLING, condition(PredicateKind.FRAME, "*"))))
                .singleElement()
                .asString()
                .contains("is empty", "\"frame: *\"");
        assertThat(messages(all(TELLING, condition(PredicateKind.LOG, "/.*/"))))
                .singleElement()
                .asString()
                .contains("is empty");
    }

    @Test
    void placeInAChainNeedsWhatStandsThere() {
        assertThat(messages(all(TELLING, condition(PredicateKind.CHAIN, "first"))))
                .singleElement()
                .asString()
                .contains("is empty", "\"chain: first\"");
        assertThat(messages(all(and(TELLING, condition(PredicateKind.CHAIN, "first")))))
                .isEmpty();
    }

    @Test
    void textOfACommonWordIsTooGeneral() {
        assertThat(messages(all(condition(PredicateKind.TEXT, "timeout"))))
                .singleElement()
                .asString()
                .contains("is too general");
        assertThat(messages(all(condition(PredicateKind.TEXT, "/time(out|d out)/"))))
                .singleElement()
                .asString()
                .contains("is too general");
        assertThat(messages(all(condition(PredicateKind.TEXT, "No such file or directory"))))
                .singleElement()
                .asString()
                .contains("is too general");
        assertThat(messages(all(condition(PredicateKind.TEXT, "cannot schedule new futures after shutdown"))))
                .isEmpty();
    }

    @Test
    void textThatMatchesAnythingIsEmptyAndOneOfAThreadImpossible() {
        assertThat(messages(all(TELLING, condition(PredicateKind.TEXT, "* *"))))
                .singleElement()
                .asString()
                .contains("is empty");
        Signature signature = new Signature(
                "s",
                List.of(TELLING),
                List.of(),
                List.of(),
                List.of(condition(PredicateKind.TEXT, "cannot schedule new futures")),
                1);
        assertThat(messages(signature)).singleElement().asString().contains("no thread of a dump shows");
    }

    @Test
    void hugeExpressionIsSlow() {
        assertThat(messages(all(TELLING, condition(PredicateKind.LOG, "/(fork[a-z ]{1,300}child){2}/"))))
                .singleElement()
                .asString()
                .contains("is slow", "instructions");
    }
}
