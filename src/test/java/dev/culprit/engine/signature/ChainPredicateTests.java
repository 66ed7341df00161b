package dev.culprit.engine.signature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.paste.PasteLimits;
import dev.culprit.paste.PasteParser;
import dev.culprit.paste.block.Paste;
import dev.culprit.paste.fact.FactExtractor;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainPredicateTests {

    private static final String DURING = "\nDuring handling of the above exception, another exception occurred:\n\n";

    private final PredicateCompiler compiler = new PredicateCompiler(FrequencyTable.shipped());

    private static String raised(String exception) {
        return "Traceback (most recent call last):\n  File \"/srv/app/a.py\", line 3, in f\n    g()\n" + exception
                + "\n";
    }

    private Outcome outcome(String paste, String exception, String place) {
        Paste read = new PasteParser(PasteLimits.DEFAULT).parse(paste);
        Condition condition = new Condition(
                List.of(new Predicate(PredicateKind.EXCEPTION, exception), new Predicate(PredicateKind.CHAIN, place)));
        Signature signature = new Signature("s", List.of(condition), List.of(), List.of(), List.of(), 1);
        return CompiledSignature.of(signature, compiler)
                .evaluate(new FactContext(new FactTable(read, new FactExtractor().extract(read))))
                .outcome();
    }

    @Test
    void causeIsFirstAndWhatIsReportedIsLast() {
        String chain = raised("KeyError: 'a'") + DURING + raised("ValueError: b") + DURING + raised("OSError: c");

        assertThat(outcome(chain, "KeyError", "first")).isEqualTo(Outcome.SATISFIED);
        assertThat(outcome(chain, "OSError", "last")).isEqualTo(Outcome.SATISFIED);
        for (String place : List.of("first", "last", "only")) {
            assertThat(outcome(chain, "ValueError", place)).isEqualTo(Outcome.CONTRADICTING);
        }
        assertThat(outcome(chain, "KeyError", "last")).isEqualTo(Outcome.CONTRADICTING);
        assertThat(outcome(chain, "KeyError", "only")).isEqualTo(Outcome.CONTRADICTING);
    }

    @Test
    void exceptionWithoutAChainIsInEveryPlace() {
        for (String place : List.of("first", "last", "only")) {
            assertThat(outcome(raised("KeyError: 'a'"), "KeyError", place)).isEqualTo(Outcome.SATISFIED);
        }
    }

    @Test
    void whatIsCutAboveCannotTellWhatCameFirst() {
        String cut = raised("KeyError: 'a'").substring("Traceback (most recent call last):\n".length());
        assertThat(outcome(cut, "KeyError", "first")).isEqualTo(Outcome.MISSING);
        assertThat(outcome(cut, "KeyError", "only")).isEqualTo(Outcome.MISSING);
        assertThat(outcome(cut, "KeyError", "last")).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void chainThatIsCutInItsMiddleStillTellsThatSomethingCameBefore() {
        String cut = DURING.strip() + "\n\n" + raised("ValueError: b");
        assertThat(outcome(cut, "ValueError", "first")).isEqualTo(Outcome.CONTRADICTING);
        assertThat(outcome(cut, "ValueError", "last")).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void messageAloneCannotTellWhatStoodAboveIt() {
        assertThat(outcome("KeyError: 'a'", "KeyError", "first")).isEqualTo(Outcome.MISSING);
        assertThat(outcome("KeyError: 'a'", "KeyError", "last")).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void placeMustBeThatOfTheSameException() {
        String chain = raised("KeyError: 'a'") + DURING + raised("KeyError: 'b'") + DURING + raised("OSError: c");
        assertThat(outcome(chain, "KeyError", "first")).isEqualTo(Outcome.SATISFIED);
        assertThat(outcome(chain, "KeyError", "last")).isEqualTo(Outcome.CONTRADICTING);
    }
}
