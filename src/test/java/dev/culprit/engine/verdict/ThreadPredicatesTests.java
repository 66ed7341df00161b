package dev.culprit.engine.verdict;

import static dev.culprit.engine.signature.FactsBuilder.facts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.engine.answer.AnswerWords;
import dev.culprit.engine.knowledge.KnownArticles;
import dev.culprit.engine.signature.Assessment;
import dev.culprit.engine.signature.CompiledSignature;
import dev.culprit.engine.signature.Condition;
import dev.culprit.engine.signature.FactContext;
import dev.culprit.engine.signature.FactTable;
import dev.culprit.engine.signature.FrequencyTable;
import dev.culprit.engine.signature.Outcome;
import dev.culprit.engine.signature.Predicate;
import dev.culprit.engine.signature.PredicateCompiler;
import dev.culprit.engine.signature.PredicateKind;
import dev.culprit.engine.signature.Signature;
import dev.culprit.engine.signature.Signature.Limit;
import dev.culprit.paste.PasteLimits;
import dev.culprit.paste.PasteParser;
import dev.culprit.paste.block.Paste;
import dev.culprit.paste.fact.FactExtractor;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThreadPredicatesTests {

    private static final String CHILD = """
            Process 12: python app.py
            Python v3.9.18 (/opt/py/3.9/bin/python3.9)

            Thread 12 (idle): "MainThread"
                acquire (logging/__init__.py:820)
                handle (logging/__init__.py:950)
                job (app.py:7)
                _launch (multiprocessing/popen_fork.py:71)
            """;

    private final PredicateCompiler compiler = new PredicateCompiler(FrequencyTable.shipped());

    private Assessment evaluate(FactTable facts, Limit most, Predicate... predicates) {
        Condition condition = new Condition(List.of(predicates));
        Signature signature =
                new Signature("s", List.of(condition), List.of(), List.of(), List.of(), most, Limit.RELATED, 1);
        return CompiledSignature.of(signature, compiler).evaluate(new FactContext(facts));
    }

    private Outcome outcome(String paste, PredicateKind kind, String value) {
        return evaluate(read(paste), Limit.KNOWN, new Predicate(kind, value)).outcome();
    }

    private static FactTable read(String text) {
        Paste paste = new PasteParser(PasteLimits.DEFAULT).parse(text);
        return new FactTable(paste, new FactExtractor().extract(paste));
    }

    @Test
    void orderOfFramesCounts() {
        assertThat(outcome(CHILD, PredicateKind.STACK, "logging.acquire < *.job < *popen_fork._launch"))
                .isEqualTo(Outcome.SATISFIED);
        assertThat(outcome(CHILD, PredicateKind.STACK, "*popen_fork._launch < logging.acquire"))
                .isEqualTo(Outcome.CONTRADICTING);
    }

    @Test
    void orderIsTheSameHoweverTheDumpPrintsIt() {
        String outerFirst = """
                Thread 7 "pump"
                    Thread._bootstrap (/usr/lib/python3.11/threading.py:995)
                    Pump.run (/srv/app/pump.py:12)
                    Queue.get (/usr/lib/python3.11/queue.py:171)
                """;
        assertThat(outcome(outerFirst, PredicateKind.STACK, "/get$/ < /run$/ < /_bootstrap$/"))
                .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void whoWaitsIsTheOutermostWaitingCallAndItsCaller() {
        assertThat(outcome(CHILD, PredicateKind.WAITER, "logging.acquire")).isEqualTo(Outcome.SATISFIED);
        assertThat(outcome(CHILD, PredicateKind.WAITER, "logging.handle")).isEqualTo(Outcome.SATISFIED);
        assertThat(outcome(CHILD, PredicateKind.WAITER, "*.job")).isEqualTo(Outcome.CONTRADICTING);
    }

    @Test
    void aNameWithoutItsModuleIsTheFunctionInAnyModule() {
        assertThat(outcome(CHILD, PredicateKind.WAITER, "handle")).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void cutDumpCannotTell() {
        String cut = "acquire (logging/__init__.py:820)\nhandle (logging/__init__.py:950)\n";
        assertThat(outcome(cut, PredicateKind.STACK, "logging.acquire < *popen_fork._launch"))
                .isEqualTo(Outcome.MISSING);
        assertThat(outcome(cut, PredicateKind.WAITER, "queue.put")).isEqualTo(Outcome.MISSING);
    }

    @Test
    void onlyAListOfThreadsSaysThatThereIsOneOrAreMore() {
        String two = CHILD + "Thread 13 (idle): \"Thread-1\"\n    run (app.py:3)\n    _bootstrap (threading.py:9)\n";
        assertThat(outcome(CHILD, PredicateKind.KIND, "single-thread")).isEqualTo(Outcome.SATISFIED);
        assertThat(outcome(two, PredicateKind.KIND, "single-thread")).isEqualTo(Outcome.CONTRADICTING);
        assertThat(outcome("acquire (logging/__init__.py:820)\nhandle (a.py:1)\n", PredicateKind.KIND, "single-thread"))
                .isEqualTo(Outcome.MISSING);
    }

    @Test
    void evidenceNamesTheLineOfTheInnermostFrame() {
        Assessment result = evaluate(
                read(CHILD), Limit.KNOWN, new Predicate(PredicateKind.STACK, "logging.handle < *popen_fork._launch"));
        assertThat(result.evidence()).singleElement().satisfies(one -> {
            assertThat(one.line()).isEqualTo(6);
            assertThat(one.shown()).isEqualTo("logging.handle < multiprocessing.popen_fork._launch");
        });
    }

    @Test
    void framesOfExceptionsAreNoThread() {
        FactTable facts = facts().exception()
                .with(dev.culprit.paste.fact.FactType.FRAME, "logging.acquire")
                .table();
        assertThat(evaluate(facts, Limit.KNOWN, new Predicate(PredicateKind.WAITER, "logging.acquire"))
                        .outcome())
                .isEqualTo(Outcome.CONTRADICTING);
    }

    @Test
    void aLimitIsAPieceOfEvidenceThatWeighsNothing() {
        Predicate lock = new Predicate(PredicateKind.BLOCKED_IN, "lock");
        Assessment free = evaluate(read(CHILD), Limit.KNOWN, lock);
        Assessment limited = evaluate(read(CHILD), Limit.LIKELY, lock);

        assertThat(limited.evidence()).isEqualTo(free.evidence());
        assertThat(limited.share()).isEqualTo(free.share());
        assertThat(AnswerWords.in("en").limit(match(limited))).contains("likely at most");
        assertThat(AnswerWords.in("en").limit(match(free))).isEmpty();
    }

    @Test
    void tiersAreLoweredToTheLimit() {
        assertThat(Candidate.Strength.STRONG.atMost(Limit.LIKELY)).isEqualTo(Candidate.Strength.FAIR);
        assertThat(Candidate.Strength.STRONG.atMost(Limit.RELATED)).isEqualTo(Candidate.Strength.WEAK);
        assertThat(Candidate.Strength.NOTHING.atMost(Limit.LIKELY)).isEqualTo(Candidate.Strength.NOTHING);
        assertThat(Candidate.Strength.STRONG.atMost(Limit.KNOWN)).isEqualTo(Candidate.Strength.STRONG);
    }

    @Test
    void theWeakerLimitCountsWhileAPartCannotBeTold() {
        Predicate lock = new Predicate(PredicateKind.BLOCKED_IN, "lock");
        assertThat(evaluate(read(CHILD), Limit.LIKELY, lock).limit()).isEqualTo(Limit.LIKELY);
        assertThat(evaluate(read("hello"), Limit.LIKELY, lock).limit()).isEqualTo(Limit.RELATED);
    }

    private static Match match(Assessment result) {
        VersionVerdict unknown = new VersionVerdict(VersionVerdict.Status.UNKNOWN, "", "", List.of());
        return new Candidate(KnownArticles.article("slug"), result, Candidate.Strength.FAIR, unknown)
                .toMatch(Relation.FIRST);
    }
}
