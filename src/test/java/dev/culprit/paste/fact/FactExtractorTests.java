package dev.culprit.paste.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.paste.Pastes;
import dev.culprit.paste.block.ExceptionInfo;
import dev.culprit.paste.block.LogLine;
import dev.culprit.paste.block.Paste;
import org.junit.jupiter.api.Test;

class FactExtractorTests {

    @Test
    void ignoredExceptionNamesItsModuleAndItsRuntime() {
        Facts facts = Pastes.facts(Pastes.corpus("shutdown-keyerror-2.7.txt"));
        assertThat(facts.all())
                .extracting(Fact::term)
                .contains(
                        "exception:KeyError",
                        "message:#",
                        "module:threading",
                        "kind:ignored-exception",
                        "runtime:cpython");
        assertThat(facts.of(FactType.RUNTIME)).extracting(Fact::detail).containsExactly("2.7");
    }

    @Test
    void moreLinesThanAreKeptAreToldAndFewerAreAllThere() {
        assertThat(log(4_000).isLimited()).isFalse();
        assertThat(Pastes.values(log(4_000), FactType.LOG)).hasSize(4_000);
        assertThat(log(12_000).isLimited()).isTrue();
    }

    private static Facts log(int lines) {
        StringBuilder log = new StringBuilder();
        for (int i = 0; i < lines; i++) {
            // Letters: numbers would be masked, and all lines the same.
            log.append("handled ")
                    .append((char) ('a' + i % 26))
                    .append((char) ('a' + i / 26 % 26))
                    .append((char) ('a' + i / 676 % 26))
                    .append('\n');
        }
        return Pastes.facts(log.toString());
    }

    @Test
    void factsOfOneExceptionShareItsScope() {
        Facts facts = Pastes.facts(Pastes.corpus("chained-3.11.txt"));
        Fact reported = facts.of(FactType.EXCEPTION).stream()
                .filter(fact -> fact.value().equals("KeyError"))
                .findFirst()
                .orElseThrow();
        assertThat(facts.scopes().get(reported.scope()).position()).isZero();
        assertThat(facts.of(FactType.MESSAGE))
                .filteredOn(fact -> fact.scope() == reported.scope())
                .extracting(Fact::value)
                .containsExactly("'retries'");
    }

    @Test
    void qualifiedTypesCountTwice() {
        assertThat(Pastes.values(Pastes.facts("pkg.errors.PumpError: dry"), FactType.EXCEPTION))
                .containsExactly("PumpError", "pkg.errors.PumpError");
    }

    @Test
    void packagesOfAModuleAreModulesToo() {
        Facts facts = Pastes.facts("""
                Traceback (most recent call last):
                  File "/usr/lib/python3.10/logging/handlers.py", line 73, in emit
                    x
                  File "/usr/lib/python3/dist-packages/gevent/hub.py", line 7, in Waiter.switch
                    x
                  File "<frozen importlib._bootstrap>", line 7, in acquire
                ValueError: x""");
        assertThat(Pastes.values(facts, FactType.MODULE))
                .contains("logging.handlers", "logging", "gevent.hub", "gevent", "importlib._bootstrap");
        assertThat(Pastes.values(facts, FactType.FRAME))
                .contains(
                        "logging.handlers.emit",
                        "gevent.hub.switch",
                        "gevent.hub.Waiter.switch",
                        "importlib._bootstrap.acquire");
        assertThat(Pastes.values(facts, FactType.LIBRARY)).containsExactly("gevent");
    }

    @Test
    void waitsAreNamedByResourceAndCall() {
        assertThat(Pastes.values(Pastes.facts(Pastes.corpus("py-spy-3.10.txt")), FactType.BLOCKED_IN))
                .contains("lock", "logging.acquire", "queue", "queue.get");
    }

    @Test
    void versionsOfLibraries() {
        assertThat(Pastes.facts(
                                "gevent==1.0\nStarting gunicorn 19.3.0\n/x/site-packages/pump_kit-2.0.1-py2.7.egg/pump_kit/a.py\n")
                        .of(FactType.LIBRARY))
                .extracting(fact -> fact.value() + " " + fact.detail())
                .contains("gevent 1.0", "gunicorn 19.3.0", "pump-kit 2.0.1");
    }

    @Test
    void sentencesAboutVersionsAreNotTheRuntime() {
        assertThat(Pastes.facts("may lead to RecursionError on Python 3.6. Upgrade to Python 2.7.6 or 3.3.3")
                        .of(FactType.RUNTIME))
                .isEmpty();
        assertThat(Pastes.facts("Python 3.11.4 (main, Jun  7 2023)").of(FactType.RUNTIME))
                .extracting(Fact::detail)
                .containsExactly("3.11.4");
    }

    @Test
    void logLinesKeepTheirLevelApart() {
        Paste paste = Pastes.read("[2024-01-09 13:24:39 +0000] [1637] [CRITICAL] WORKER TIMEOUT (pid:7214)");
        LogLine line = Pastes.first(paste, LogLine.class);
        assertThat(line.level()).isEqualTo("CRITICAL");
        assertThat(line.message()).isEqualTo("WORKER TIMEOUT (pid:7214)");
        assertThat(line.span().of(paste.text())).isEqualTo(line.message());
    }

    @Test
    void verboseLocksAndSessionsSurvive() {
        Facts facts = Pastes.facts(
                "Thread-1: <_RLock owner='Thread-1' count=1>.acquire(1): initial success\n>>> t.isAlive()\nTrue\n");
        assertThat(Pastes.values(facts, FactType.LOG))
                .contains("Thread-#: <_RLock owner='Thread-#' count=#>.acquire(#): initial success", ">>> t.isAlive()");
        assertThat(Pastes.values(facts, FactType.WORD)).contains("isalive", "_rlock");
    }

    @Test
    void scopesTellWhichExceptionOfAChainWasRaisedFirst() {
        Facts facts = Pastes.facts(Pastes.corpus("chained-3.11.txt"));
        assertThat(facts.of(FactType.EXCEPTION))
                .filteredOn(fact -> facts.scopes().get(fact.scope()).isFirstRaised())
                .extracting(Fact::value)
                .contains("JSONDecodeError");
        assertThat(facts.of(FactType.EXCEPTION))
                .filteredOn(fact -> facts.scopes().get(fact.scope()).isReported())
                .extracting(Fact::value)
                .containsExactly("KeyError");
        assertThat(facts.scopes())
                .extracting(Scope::link)
                .containsExactly(
                        ExceptionInfo.Link.FIRST,
                        ExceptionInfo.Link.CAUSED_BY_PREVIOUS,
                        ExceptionInfo.Link.DURING_PREVIOUS);
    }
}
