package dev.culprit.engine.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class VersionRangesTests {

    private static final List<VersionRange> RANGES = List.of(
            new VersionRange("cpython", "2.7.0", "2.7.4", ""),
            new VersionRange("cpython", "3.2.0", "3.2.4", ""),
            new VersionRange("gevent", "0", "", "25.5.1"));

    private static Containment answer(String name, String seen) {
        return VersionRanges.contain(RANGES, name, seen).orElseThrow();
    }

    @Test
    void exactVersionIsInOrOut() {
        assertThat(answer("cpython", "2.7.3")).isEqualTo(Containment.YES);
        assertThat(answer("cpython", "2.7.4")).isEqualTo(Containment.NO);
        assertThat(answer("cpython", "2.7.4rc1")).isEqualTo(Containment.YES);
        assertThat(answer("cpython", "3.2.1")).isEqualTo(Containment.YES);
        assertThat(answer("cpython", "3.10.2")).isEqualTo(Containment.NO);
        assertThat(answer("gevent", "25.5.1")).isEqualTo(Containment.YES);
        assertThat(answer("gevent", "25.8")).isEqualTo(Containment.NO);
    }

    @Test
    void minorVersionOfAnInterpreterDecidesOnlyWhereAllOfItAgrees() {
        assertThat(answer("cpython", "2.7")).isEqualTo(Containment.CANNOT_TELL);
        assertThat(answer("cpython", "2.6")).isEqualTo(Containment.NO);
        assertThat(answer("cpython", "3.12")).isEqualTo(Containment.NO);
        List<VersionRange> whole = List.of(new VersionRange("cpython", "2.7", "3.0", ""));
        assertThat(VersionRanges.contain(whole, "cpython", "2.7")).contains(Containment.YES);
    }

    @Test
    void packageWithoutARangeSaysNothing() {
        assertThat(VersionRanges.contain(RANGES, "eventlet", "0.1")).isEmpty();
        assertThat(VersionRanges.contain(RANGES, "gevent", "")).isEmpty();
    }

    @Test
    void fixesAreListedOnceEach() {
        assertThat(VersionRanges.fixedIn(RANGES)).containsExactly("2.7.4", "3.2.4");
        assertThat(VersionRanges.fixedIn(RANGES, "gevent", "1.0")).isEmpty();
    }

    @Test
    void onlyFixesAfterTheSeenVersionAreNamed() {
        assertThat(VersionRanges.fixedIn(RANGES, "cpython", "2.7.3")).containsExactly("2.7.4", "3.2.4");
        assertThat(VersionRanges.fixedIn(RANGES, "cpython", "2.7")).containsExactly("2.7.4", "3.2.4");
        assertThat(VersionRanges.fixedIn(RANGES, "cpython", "3.2.1")).containsExactly("3.2.4");
        assertThat(VersionRanges.fixedIn(RANGES, "cpython", "3.9")).containsExactly("2.7.4", "3.2.4");
    }

    @Test
    void boundsCombine() {
        VersionBounds bounds = VersionBounds.parse(">=1.0 <1.1");
        assertThat(bounds.hold("gevent", "1.0.2")).isEqualTo(Containment.YES);
        assertThat(bounds.hold("gevent", "1.1")).isEqualTo(Containment.NO);
        assertThat(bounds.hold("gevent", "")).isEqualTo(Containment.CANNOT_TELL);
        assertThat(VersionBounds.parse("").hold("gevent", "")).isEqualTo(Containment.YES);
        assertThat(VersionBounds.parse("<2.7.6").hold("cpython", "2.7")).isEqualTo(Containment.CANNOT_TELL);
        assertThat(VersionBounds.parse("<3").hold("cpython", "2.7")).isEqualTo(Containment.YES);
    }

    @Test
    void boundWithoutOperatorIsQuotedWithTheExpectedForm() {
        assertThatThrownBy(() -> VersionBounds.parse("~1.0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"~1.0\"")
                .hasMessageContaining(">=1.0 <1.1");
    }
}
