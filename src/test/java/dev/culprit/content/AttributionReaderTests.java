package dev.culprit.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.engine.signature.Attribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionReaderTests {

    private final Problems problems = new Problems("index.md");

    private Attribution read(String yaml) {
        return new AttributionReader(YamlMeta.read(yaml, 2), problems).read();
    }

    @Test
    void namesAreReadAsDistributionsAreNamed() {
        assertThat(read("raised-by: cpython\nat-fault: Zope.Interface"))
                .isEqualTo(new Attribution("cpython", "zope-interface"));
        assertThat(read("title: x\nraised-by:\n")).isEqualTo(Attribution.NONE);
        assertThat(problems.found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"python", "the application", "[cpython, gevent]", "'gevent >=1.0'"})
    void whatIsNoComponentIsReportedWithItsLine(String value) {
        assertThat(read("title: x\nat-fault: " + value)).isEqualTo(Attribution.NONE);
        assertThat(problems.found()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.message()).contains("\"at-fault\"");
            assertThat(problem.expected()).contains("cpython, application, system");
        });
    }
}
