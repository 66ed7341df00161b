package dev.culprit.engine.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VersionTests {

    private static final List<String> ASCENDING = List.of(
            "0",
            "0.13",
            "1.0.dev1",
            "1.0a1",
            "1.0a2.dev1",
            "1.0a2",
            "1.0b1",
            "1.0rc1",
            "1.0",
            "1.0.post1",
            "1.0.1",
            "1.2",
            "1.10",
            "2.7.3",
            "2.7.4rc1",
            "2.7.4",
            "2.7.10",
            "3.2",
            "3.10",
            "24.2.1",
            "1!0.1");

    @Test
    void versionsAreOrderedAsPep440Says() {
        List<Version> shuffled =
                new ArrayList<>(ASCENDING.stream().map(Version::of).toList());
        Collections.shuffle(shuffled, new Random(7));
        Collections.sort(shuffled);
        assertThat(shuffled).extracting(Version::toString).containsExactlyElementsOf(ASCENDING);
    }

    @Test
    void spellingsOfOneVersionAreEqual() {
        assertThat(Version.of("1.0")).isEqualTo(Version.of("1.0.0")).hasSameHashCodeAs(Version.of("1.0.0"));
        assertThat(Version.of("v1.0-alpha.1")).isEqualTo(Version.of("1.0a1"));
        assertThat(Version.of("3.12.0+")).isEqualTo(Version.of("3.12.0"));
        assertThat(Version.of("1.0+cu118")).isEqualTo(Version.of("1.0"));
    }

    @Test
    void whatIsNoVersionIsQuotedWithTheExpectedForm() {
        assertThat(Version.parse("unknown")).isEmpty();
        assertThat(Version.parse("")).isEmpty();
        assertThat(Version.parse("9".repeat(5000))).isEmpty();
        assertThatThrownBy(() -> Version.of("2.7.x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"2.7.x\"")
                .hasMessageContaining("expected");
    }
}
