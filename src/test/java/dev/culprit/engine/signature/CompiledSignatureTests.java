package dev.culprit.engine.signature;

import static dev.culprit.engine.signature.FactsBuilder.facts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.culprit.paste.fact.FactType;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompiledSignatureTests {

    private final PredicateCompiler compiler = new PredicateCompiler(FrequencyTable.shipped());

    private static Predicate is(PredicateKind kind, String value) {
        return new Predicate(kind, value);
    }

    private static Condition when(Predicate... predicates) {
        return new Condition(Arrays.asList(predicates));
    }

    private Assessment all(FactTable facts, Condition... conditions) {
        return evaluate(facts, new Signature("s", List.of(conditions), List.of(), List.of(), List.of(), 1));
    }

    private Assessment evaluate(FactTable facts, Signature signature) {
        return CompiledSignature.of(signature, compiler).evaluate(new FactContext(facts));
    }

    @Test
    void holdsWhenEveryConditionHoldsAndSaysWhere() {
        FactTable facts = facts().exception()
                .with(FactType.EXCEPTION, "KeyError")
                .with(FactType.MESSAGE, "#", "140")
                .table();

        Assessment result =
                all(facts, when(is(PredicateKind.EXCEPTION, "KeyError")), when(is(PredicateKind.MESSAGE, "#")));

        assertThat(result.outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(result.evidence()).extracting(Evidence::line).containsExactly(1, 2);
        assertThat(result.share()).isEqualTo(1);
    }

    @Test
    void predicatesOfOneConditionMustHoldForTheSameException() {
        FactTable facts = facts().exception()
                .with(FactType.EXCEPTION, "KeyError")
                .with(FactType.MESSAGE, "other")
                .exception()
                .with(FactType.EXCEPTION, "ValueError")
                .with(FactType.MESSAGE, "#")
                .table();
        Predicate type = is(PredicateKind.EXCEPTION, "KeyError");
        Predicate message = is(PredicateKind.MESSAGE, "#");

        assertThat(all(facts, when(type), when(message)).outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(all(facts, when(type, message)).outcome()).isEqualTo(Outcome.CONTRADICTING);
    }

    @Test
    void absenceSpeaksAgainstACompleteTracebackOnly() {
        Condition frame = when(is(PredicateKind.FRAME, "threading._shutdown"));
        FactsBuilder whole = facts().exception().with(FactType.FRAME, "app.main");
        FactsBuilder cut = facts().cutException().with(FactType.FRAME, "app.main");
        FactsBuilder messageOnly = facts().exception().with(FactType.EXCEPTION, "KeyError");

        assertThat(all(whole.table(), frame).outcome()).isEqualTo(Outcome.CONTRADICTING);
        assertThat(all(cut.table(), frame).outcome()).isEqualTo(Outcome.MISSING);
        assertThat(all(messageOnly.table(), frame).outcome()).isEqualTo(Outcome.MISSING);
    }

    @Test
    void anyNeedsOneAndNoneForbids() {
        FactTable facts = facts().exception()
                .with(FactType.EXCEPTION, "KeyError")
                .global(FactType.LIBRARY, "gevent", "1.0")
                .table();
        Condition gevent = when(is(PredicateKind.LIBRARY, "gevent"));
        Condition eventlet = when(is(PredicateKind.LIBRARY, "eventlet"));
        Condition type = when(is(PredicateKind.EXCEPTION, "KeyError"));

        assertThat(evaluate(
                                facts,
                                new Signature("s", List.of(type), List.of(eventlet, gevent), List.of(), List.of(), 1))
                        .outcome())
                .isEqualTo(Outcome.SATISFIED);
        assertThat(evaluate(facts, new Signature("s", List.of(type), List.of(eventlet), List.of(), List.of(), 1))
                        .outcome())
                .isEqualTo(Outcome.MISSING);
        assertThat(evaluate(facts, new Signature("s", List.of(type), List.of(), List.of(gevent), List.of(), 1))
                        .outcome())
                .isEqualTo(Outcome.CONTRADICTING);
    }

    @Test
    void threadsEachNeedAThreadOfTheirOwnInAnyOrder() {
        Condition lock = when(is(PredicateKind.BLOCKED_IN, "lock"));
        Condition logging = when(is(PredicateKind.BLOCKED_IN, "lock"), is(PredicateKind.MODULE, "logging"));
        FactsBuilder one = facts().thread().with(FactType.BLOCKED_IN, "lock").with(FactType.MODULE, "logging");
        Signature signature = new Signature("s", List.of(), List.of(), List.of(), List.of(lock, logging), 1);

        assertThat(evaluate(one.table(), signature).outcome()).isEqualTo(Outcome.CONTRADICTING);
        one.thread().with(FactType.BLOCKED_IN, "lock");
        assertThat(evaluate(one.table(), signature).outcome()).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void versionBoundsAreHeldAgainstWhatShows() {
        FactTable old = facts().global(FactType.RUNTIME, "cpython", "2.7.3").table();
        FactTable recent = facts().global(FactType.RUNTIME, "cpython", "3.12.1").table();
        FactTable none = facts().table();
        Condition before = when(is(PredicateKind.RUNTIME, "cpython <2.7.6"));

        assertThat(all(old, before).outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(all(recent, before).outcome()).isEqualTo(Outcome.CONTRADICTING);
        assertThat(all(none, before).outcome()).isEqualTo(Outcome.MISSING);
    }

    @Test
    void functionNameAloneMatchesAFrameOfAnyModule() {
        FactTable facts =
                facts().exception().with(FactType.FRAME, "threading._exitfunc").table();
        assertThat(all(facts, when(is(PredicateKind.FRAME, "_exitfunc"))).outcome())
                .isEqualTo(Outcome.SATISFIED);
        assertThat(all(facts, when(is(PredicateKind.FRAME, "exitfunc"))).outcome())
                .isEqualTo(Outcome.CONTRADICTING);
    }

    @Test
    void messageMayBeWrittenMaskedOrAsItWasSeen() {
        FactTable facts = facts().exception()
                .with(FactType.EXCEPTION, "OSError")
                .with(FactType.MESSAGE, "[Errno 12] Cannot allocate memory", "[Errno 12] Cannot allocate memory")
                .table();
        assertThat(all(facts, when(is(PredicateKind.MESSAGE, "[Errno 12] *"))).outcome())
                .isEqualTo(Outcome.SATISFIED);
        assertThat(all(facts, when(is(PredicateKind.MESSAGE, "/Errno 1[2-3]/"))).outcome())
                .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void brokenExpressionIsAProblemOfTheArticle() {
        Signature broken =
                new Signature("s", List.of(when(is(PredicateKind.LOG, "/(/"))), List.of(), List.of(), List.of(), 1);
        assertThatThrownBy(() -> CompiledSignature.of(broken, compiler))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/(/");
    }
}
