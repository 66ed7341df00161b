package dev.culprit.engine.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.engine.knowledge.KnownArticles;
import dev.culprit.engine.signature.CommonText;
import dev.culprit.engine.signature.FactContext;
import dev.culprit.engine.signature.FrequencyTable;
import dev.culprit.engine.signature.Signature.Limit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignatureDerivationTests {

    private static final String POOL = """
            Traceback (most recent call last):
              File "/srv/app/%s.py", line 9, in <module>
                executor.submit(print)
              File "/usr/lib/python3.11/concurrent/futures/thread.py", line 169, in submit
                raise RuntimeError('cannot schedule new futures after shutdown')
            RuntimeError: cannot schedule new futures after shutdown
            """;

    private final SignatureDerivation derivation = new SignatureDerivation(FrequencyTable.shipped());

    @Test
    void whatTheSamplesSayIsTheSignature() {
        List<Draft> derived = derive(List.of(POOL.formatted("one"), POOL.formatted("two")), List.of());
        assertThat(derived).hasSize(1);
        assertThat(derived.get(0).signature().atMost()).isEqualTo(Limit.KNOWN);
        assertThat(derived.get(0).signature().toString()).contains("cannot schedule new futures after shutdown");
    }

    @Test
    void oneSampleIsNeverSure() {
        assertThat(derive(List.of(POOL.formatted("one")), List.of()))
                .singleElement()
                .extracting(one -> one.signature().atMost())
                .isEqualTo(Limit.LIKELY);
    }

    @Test
    void differentWordingsMakeSignaturesOfTheirOwn() {
        String other = "ValueError: the pool of workers has been drained already\n";
        List<Draft> derived = derive(List.of(POOL.formatted("one"), POOL.formatted("two"), other), List.of());
        assertThat(derived).hasSize(2);
    }

    @Test
    void whatANearMissSaysTooDoesNotSuffice() {
        String near = POOL.formatted("near");
        assertThat(derive(List.of(POOL.formatted("one"), POOL.formatted("two")), List.of(near)))
                .isEmpty();
    }

    @Test
    void aBareTypeIsNoSignature() {
        assertThat(derive(List.of("KeyError: 1\n", "KeyError: 2\n"), List.of())).isEmpty();
    }

    @Test
    void whatMostOtherArticlesShowIsNobodysOwn() {
        List<SampleReading> samples = readings(List.of(POOL.formatted("one"), POOL.formatted("two")));
        assertThat(derivation.derive(samples, List.of(), signature -> 4)).isEmpty();
    }

    @Test
    void theYamlNamesTheSamples() {
        List<Draft> derived = derive(List.of(POOL.formatted("one"), POOL.formatted("two")), List.of());
        assertThat(SignatureYaml.of(derived))
                .startsWith("signatures:\n  - name: derived-1\n    # shown by 0.txt, 1.txt\n    all:\n")
                .contains("text: \"cannot schedule new futures after shutdown\"");
    }

    @Test
    void whatDiffersBetweenTextsIsAStar() {
        assertThat(CommonText.of("coroutine 'send' was never awaited", "coroutine 'fetch' was never awaited"))
                .isEqualTo("coroutine '*' was never awaited");
    }

    @Test
    void whatMostSamplesSayInCommonIsTakenBesideWhatEachSays() {
        String warning = "/srv/app/bot.py:9: RuntimeWarning: coroutine '%s' was never awaited\n";
        List<Draft> derived = derive(
                List.of(
                        warning.formatted("send"),
                        warning.formatted("send") + "served\n",
                        warning.formatted("send") + "stopped\n",
                        warning.formatted("fetch")),
                List.of());
        assertThat(derived)
                .extracting(one -> one.signature().toString())
                .anySatisfy(text -> assertThat(text).contains("coroutine 'send' was never awaited"))
                .anySatisfy(text -> assertThat(text).contains("coroutine '*' was never awaited"));
        assertThat(derived).last().extracting(one -> one.signature().atMost()).isEqualTo(Limit.LIKELY);
    }

    @Test
    void namesInQuotesAreWhatAnApplicationChooses() {
        assertThat(TextCandidates.unnamed("Can't get attribute 'Job.run' on <module 'shop jobs'>"))
                .isEqualTo("Can't get attribute '*' on <module 'shop jobs'>");
        assertThat(TextCandidates.unnamed("the end of 'it")).isEqualTo("the end of 'it");
    }

    @Test
    void theSignAtTheEndOfASentenceIsNotAskedFor() {
        String lost = "Task was destroyed but it is pending!\n";
        assertThat(derive(List.of("ValueError: " + lost, "ValueError: " + lost), List.of()))
                .allSatisfy(one -> assertThat(one.signature().toString()).doesNotContain("pending!"));
    }

    private List<Draft> derive(List<String> samples, List<String> nearMisses) {
        return derivation.derive(
                readings(samples),
                nearMisses.stream().map(SignatureDerivationTests::read).toList(),
                OtherSamples.NONE);
    }

    private static List<SampleReading> readings(List<String> texts) {
        List<SampleReading> readings = new ArrayList<>();
        for (String text : texts) {
            readings.add(SampleReading.of(readings.size() + ".txt", read(text)));
        }
        return readings;
    }

    private static FactContext read(String text) {
        return new FactContext(KnownArticles.facts(text));
    }
}
