package dev.culprit.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.engine.signature.VersionRange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AffectsReaderTests {

    private final Problems problems = new Problems("index.md");

    private List<VersionRange> read(String yaml) {
        return new AffectsReader(problems).read(YamlMeta.read(yaml, 2).get("affects"));
    }

    @Test
    void unquotedVersionKeepsItsZero() {
        assertThat(read("affects:\n- {package: python, introduced: 3.10, fixed: 3.20}"))
                .containsExactly(new VersionRange("cpython", "3.10", "3.20", ""));
        assertThat(problems.found()).isEmpty();
    }

    @Test
    void versionsSpreadsOverRangesOfOnePackage() {
        assertThat(read("affects:\n- package: Zope.Interface\n  versions:\n  - {fixed: '1'}\n  - {introduced: '2'}"))
                .containsExactly(
                        new VersionRange("zope-interface", "0", "1", ""),
                        new VersionRange("zope-interface", "2", "", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{package: a, introduced: x.y}                  | \"x.y\"       | \"2.7.4\"",
                "{introduced: '1'}                              | no package    | package",
                "{package: a, fixed: '2', last_affected: '3'}   | both          | one of them",
                "{package: a, introduced: '2', fixed: '1'}      | \"1\"         | later",
                "{package: a, introduced: '2', fixed: '2'}      | \"2\"         | later",
                "{package: a, fixd: '2'}                        | \"fixd\"      | last_affected",
                "gevent                                         | \"gevent\"    | package",
            })
    void faultIsReportedWithLineValueAndForm(String range, String value, String form) {
        assertThat(read("title: x\naffects:\n- " + range)).isEmpty();
        assertThat(problems.found()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(4);
            assertThat(problem.message()).contains(value);
            assertThat(problem.expected()).contains(form);
        });
    }
}
