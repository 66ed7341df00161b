package dev.culprit.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionSpecifiersTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                ">=3.7,<3.12; 3.11.4; true",
                ">=3.7,<3.12; 3.12.0; false",
                ">=2.7, !=3.1.*; 3.1.5; false",
                ">=2.7, !=3.1.*; 3.11.5; true",
                "==3.8.*; 3.8.18; true",
                "==3.8.*; 3.80.1; false",
                "~=3.8; 3.13.0; true",
                "~=3.8.1; 3.9.0; false",
                "<3; 2.7.18; true",
                ">=3.13; 3.13.0rc1; false",
                "==1.0; 1.0.0; true",
            })
    void boundsHoldAsPep440Says(String specifiers, String version, boolean allowed) {
        assertThat(VersionSpecifiers.parse(specifiers).allow(version)).isEqualTo(allowed);
    }

    @Test
    void nothingAllowsEverything() {
        assertThat(VersionSpecifiers.parse("").allow("whatever")).isTrue();
        assertThat(VersionSpecifiers.parse(">=1").allow("whatever")).isFalse();
    }

    @Test
    void nonsenseIsRefusedWithTheForm() {
        assertThatThrownBy(() -> VersionSpecifiers.parse(">=3.7 or so"))
                .hasMessage("\">=3.7 or so\" bounds no version; expected versions with <, <=, ==, !=, >=, > or ~=,"
                        + " as in \">=3.7,<3.12\"");
    }
}
