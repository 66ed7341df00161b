package dev.culprit.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetaReaderTests {

    private final Problems problems = new Problems("a.md");

    private MetaReader yaml(String yaml) {
        return new MetaReader(YamlMeta.read(yaml, 2), problems);
    }

    private MetaReader toml(String toml) {
        return new MetaReader(TomlMeta.read(toml, 2), problems);
    }

    @Test
    void tagsOfEveryHouseAreRead() {
        assertThat(yaml("categories: [python, ]").tags()).containsExactly("python");
        assertThat(yaml("tags: \" Python \"\ncategories: \" Python \"").tags()).containsExactly("python");
        assertThat(yaml("tags: Multi Threading, Fork").tags()).containsExactly("multi-threading", "fork");
        assertThat(yaml("tags:\n- 多线程\n- Dead Lock").tags()).containsExactly("多线程", "dead-lock");
        assertThat(toml("category = [\"A\", \"B\"]\ntag = [\"c\"]").tags()).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(yaml("tags:").tags()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "date: 2014-03-22",
        "date: 2014-03-22 11:30:59",
        "date: 2014-03-22T10:17:05+08:00",
        "date: 2014/03/22",
    })
    void dateIsReadWhateverFollows(String line) {
        assertThat(yaml(line).date()).contains(LocalDate.of(2014, 3, 22));
    }

    @Test
    void dateOfTomlIsRead() {
        assertThat(toml("date = 2014-03-22T10:17:05Z").date()).contains(LocalDate.of(2014, 3, 22));
        assertThat(toml("date = \"2014-03-22\"").date()).contains(LocalDate.of(2014, 3, 22));
    }

    @Test
    void oddDateIsOnlyAWarning() {
        assertThat(yaml("title: x\ndate: last week").date()).isEmpty();
        assertThat(problems.found()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(ContentProblem.Severity.WARNING);
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.message()).contains("\"last week\"");
        });
    }

    @Test
    void referencesNeedAnAddress() {
        assertThat(yaml("references:\n- {title: x, url: 'javascript:alert(1)'}\n- https://example.org/")
                        .references())
                .hasSize(1);
        assertThat(problems.found())
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(3));
    }

    @Test
    void keysLeftBlankAskForNothing() {
        MetaReader meta = yaml("references:\naliases:\ntags:\ndate:\n");
        assertThat(meta.references()).isEmpty();
        assertThat(meta.aliases()).isEmpty();
        assertThat(meta.date()).isEmpty();
        assertThat(problems.found()).isEmpty();
    }

    @Test
    void aliasesAreSlugs() {
        assertThat(yaml("aliases: [old-name, /2014/old/, Old Name]").aliases()).isEqualTo(List.of("old-name"));
        assertThat(problems.found())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("\"Old Name\""));
    }
}
