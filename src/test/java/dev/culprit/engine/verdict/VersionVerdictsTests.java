package dev.culprit.engine.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.engine.knowledge.KnownArticles;
import dev.culprit.engine.signature.VersionRange;
import dev.culprit.paste.block.Paste;
import dev.culprit.paste.block.SeenVersion;
import dev.culprit.paste.place.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionVerdictsTests {

    /** {@code package introduced..fixed} or {@code package introduced..=last}, several with commas. */
    private static List<VersionRange> ranges(String text) {
        return Arrays.stream(text.split(", "))
                .map(range -> range.split("\\s+|\\.\\."))
                .map(parts -> {
                    String end = parts.length > 2 ? parts[2] : "";
                    boolean last = end.startsWith("=");
                    return new VersionRange(parts[0], parts[1], last ? "" : end, last ? end.substring(1) : "");
                })
                .toList();
    }

    private static VersionVerdict verdict(String ranges, String seen) {
        List<SeenVersion> versions = Arrays.stream(seen.split(", "))
                .filter(one -> !one.isBlank())
                .map(one -> one.split(" ", 2))
                .map(parts -> new SeenVersion(parts[0], parts.length > 1 ? parts[1] : "", new Span(0, 0)))
                .toList();
        return VersionVerdicts.of(
                ranges(ranges), new Paste("", List.of(), Optional.empty(), versions, false, List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // CPython: a path shows two numbers, and then all that it can be must agree.
                "cpython 2.7..2.7.4    | cpython 2.7        | unknown",
                "cpython 2.7..2.8      | cpython 2.7        | affected",
                "cpython 0..3.3        | cpython 2.7        | affected",
                "cpython 3.12..        | cpython 3.13       | affected",
                "cpython 3.12..        | cpython 3.9        | fixed",
                "cpython 2.7..2.7.4    | cpython 2.7.3      | affected",
                "cpython 2.7..2.7.4    | cpython 2.7.4rc1   | affected",
                "cpython 2.7..2.7.4    | cpython 2.7.4      | fixed",
                "cpython 2.7..2.7.4    | cpython 2.7.10     | fixed",
                "cpython 3.9..3.10     | cpython 3.10.0     | fixed",
                "cpython 3.8..=3.8.5   | cpython 3.8.5+     | affected",
                "cpython 3.8..=3.8.5   | cpython 3.8.6      | fixed",
                "cpython 3.8..=3.8.5   | cpython 3.8        | unknown",
                // Several ranges of one package add up.
                "cpython 2.7..2.7.4, cpython 3.2..3.2.4 | cpython 3.2.3 | affected",
                "cpython 2.7..2.7.4, cpython 3.2..3.2.4 | cpython 3.1.5 | fixed",
                "cpython 2.7..2.7.4, cpython 3.2..3.2.4 | cpython 3.2   | unknown",
                // PEP 440
                "gevent 0.13..1.0      | gevent 1.0rc3      | affected",
                "gevent 0.13..1.0      | gevent 1.0.dev5    | affected",
                "gevent 0.13..1.0      | gevent 1.0.post1   | fixed",
                "gevent 0.13..1.0      | gevent 1.0+cu118   | fixed",
                "gevent 0.13..1.0      | gevent 0.9.2       | fixed",
                "celery 4.0..5.2.7     | celery 5.2.10      | fixed",
                "zope 1!1.0..1!2.0     | zope 3.0           | fixed",
                "zope 1!1.0..1!2.0     | zope 1!1.5         | affected",
                // semver
                "grpcio 1.2.0..1.4.0   | grpcio 1.4.0-rc.1  | affected",
                "grpcio 1.2.0..1.4.0   | grpcio v1.4.0      | fixed",
                "grpcio 1.2.0..1.4.0   | grpcio 1.10.0      | fixed",
                "grpcio 1.2.0..1.4.0   | grpcio 1.2.0-alpha.2 | fixed",
                // What does not show, or is of another package, decides nothing.
                "gevent 0.13..1.0      | gevent             | unknown",
                "gevent 0.13..1.0      | cpython 3.9.1      | unknown",
                "gevent 0.13..1.0      | ''                 | unknown",
                "gevent 0.13..1.0      | gevent unknown     | unknown",
            })
    void versionIsHeldAgainstTheRanges(String ranges, String seen, String status) {
        assertThat(verdict(ranges, seen).status().name().toLowerCase(Locale.ROOT))
                .isEqualTo(status);
    }

    @Test
    void oneAffectedVersionIsEnough() {
        VersionVerdict verdict = verdict("cpython 0..3.9, gevent 0..1.0", "cpython 3.11.2, gevent 0.13");
        assertThat(verdict.status()).isEqualTo(VersionVerdict.Status.AFFECTED);
        assertThat(verdict.packageName()).isEqualTo("gevent");
        assertThat(verdict.fixedIn()).containsExactly("1.0");
    }

    @Test
    void onlyTheFixThatComesNextIsNamed() {
        assertThat(verdict("cpython 2.7..2.7.4, cpython 3.2..3.2.4", "cpython 3.2.3")
                        .fixedIn())
                .containsExactly("3.2.4");
    }

    @Test
    void mendedVersionMakesTheVerdictLowerAndTheAdviceSaysSo() {
        String paste = "File \"/usr/lib/python3.12/x.py\"\nRuntimeError: cannot schedule new futures after shutdown";
        Candidate mended = Rankings.rank(
                        paste,
                        KnownArticles.article(
                                "it", ranges("cpython 0..3.9"), "text: cannot schedule new futures after shutdown"))
                .get(0);

        assertThat(VerdictRule.decide(mended, List.of())).isEqualTo(Verdict.LIKELY);
        assertThat(Advisor.advise(
                        Verdict.LIKELY,
                        List.of(mended.toMatch(Relation.FIRST)),
                        KnownArticles.facts(paste).paste()))
                .isEqualTo(Advice.CHECK_VERSION);
    }
}
