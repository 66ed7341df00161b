package dev.culprit.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTests {

    private static Document read(String text) {
        return Document.of(text, false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: Lost\n---\nBody\n",
                "\uFEFF---\r\ntitle: Lost\r\n---\r\nBody\r\n",
                "+++\ntitle = \"Lost\"\n+++\nBody\n",
                "Title: Lost\nDate: 2020-01-01\nAuthors:\n\nBody\n",
                "title: Lost\ndate: 2020-01-01\n---\nBody\n",
            })
    void frontMatterOfEveryHouseIsRead(String text) {
        Document document = read(text);
        assertThat(document.meta().text("title")).isEqualTo("Lost");
        assertThat(document.body().strip()).isEqualTo("Body");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Plain text.\n", "# Title: x\n\ny", "Note: a sentence.\nAnd more.\n", "---\nA rule above\n"})
    void absentFrontMatterLeavesTheTextAlone(String text) {
        assertThat(read(text).meta()).isEqualTo(MetaValue.NOTHING);
        assertThat(read(text).body().strip()).isEqualTo(text.strip());
    }

    @Test
    void bodyKnowsItsLine() {
        assertThat(read("---\ntitle: x\ndate: y\n---\nBody").bodyLine()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "---\\ntitle: x\\ntags: [a, b\\n---\\n        | 3 | YAML",
                "---\\naffects: x\\naffects: y\\n---\\n        | 3 | it once",
                "---\\n- a\\n- b\\n---\\n                      | 2 | key: value",
                "---\\ntitle: 'x\\n---\\n                       | 2 | YAML",
                "+++\\ntitle = \"x\"\\ntags = [\\n+++\\n          | 3 | TOML",
                "+++\\ntitle = x\\n+++\\n                       | 2 | TOML",
                "+++\\ntitle = \"x\"\\n                          | 1 | +++",
            })
    void brokenFrontMatterIsReportedWithItsLine(String text, int line, String form) {
        assertThatExceptionOfType(FrontMatterException.class)
                .isThrownBy(() -> read(text.strip().replace("\\n", "\n")))
                .satisfies(problem -> {
                    assertThat(problem.in("a.md").line()).isBetween(line, line + 1);
                    assertThat(problem.in("a.md").expected()).contains(form);
                });
    }

    @Test
    void aliasesThatMultiplyAreRefused() {
        StringBuilder yaml = new StringBuilder("---\na0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            yaml.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertThatExceptionOfType(FrontMatterException.class).isThrownBy(() -> read(yaml + "---\n"));
    }

    @Test
    void aliasToItselfIsRefused() {
        assertThatExceptionOfType(FrontMatterException.class).isThrownBy(() -> read("---\na: &a [*a]\n---\n"));
    }

    @Test
    void nestingWithoutEndIsRefused() {
        assertThatExceptionOfType(FrontMatterException.class)
                .isThrownBy(() -> read("---\na: " + "[".repeat(5000) + "\n---\n"));
        assertThatExceptionOfType(FrontMatterException.class)
                .isThrownBy(() -> read("+++\na = " + "[".repeat(5000) + "\n+++\n"));
    }

    @Test
    void typesOfYamlAreNotConstructed() {
        assertThatExceptionOfType(FrontMatterException.class)
                .isThrownBy(() -> read("---\na: !!javax.script.ScriptEngineManager []\n---\n"));
        MetaValue meta = read("---\nversion: 3.10\nyes: yes\n---\n").meta();
        assertThat(meta.text("version")).isEqualTo("3.10");
        assertThat(meta.text("yes")).isEqualTo("yes");
    }
}
