package dev.culprit.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class ChecklistTests {

    private static final String META = """
            ---
            title: Widgets are lost
            summary: They go.
            tags: [widgets]
            affects: [{package: cpython, introduced: "3.2"}]
            references: [{title: a report, url: "https://example.org/1"}]
            raised-by: widgets
            at-fault: application
            ---
            """;
    private static final String BODY = """

            ## Symptom

            They are gone, unlike [others](/articles/lost#fix).

            ## Root cause

            Nobody looked.

            ## Fix

            ```python
            look()  # at it
            ```

            ## Prevention

            Look.

            ## Reproduce

            Run [repro.py](repro.py).
            """;
    private static final String CHINESE = """
            ---
            title: 部件丢失
            summary: 没了。
            lang: zh
            ---

            ## 现象

            没了。

            ## 原因

            没有人看。

            ## 解决

            ```python
            look()  # 看
            ```

            ## 预防

            看。

            ## 复现

            运行 [repro.py](repro.py)。
            """;

    @TempDir
    private Path root;

    private ContentFolder folder;

    @BeforeEach
    void write() {
        folder = new ContentFolder(root)
                .write("topic/lost/index.md", META + BODY)
                .write("topic/lost/index.zh.md", CHINESE)
                .write("topic/lost/repro.py", "# /// script\n# requires-python = \">=3.2\"\n# ///\nlook()\n")
                .write("topic/lost/samples/README.md", "| `a.txt` | x |\n| `b.txt` | x |\n| `c.txt` | x |\n")
                .write("topic/lost/near-misses/README.md", "d.txt and e.txt: others\n");
        for (String name : List.of("samples/a", "samples/b", "samples/c", "near-misses/d", "near-misses/e")) {
            folder.write("topic/lost/" + name + ".txt", "WidgetError: lost\n");
        }
    }

    private List<String> problems() {
        ContentSettings settings = new ContentSettings(root, false, Duration.ofSeconds(1), DataSize.ofMegabytes(1));
        return new Checklist(settings.fileSize())
                .check(root, slug -> true).stream()
                        .map(problem ->
                                (problem.severity() == ContentProblem.Severity.ERROR ? "" : "(warning) ") + problem)
                        .toList();
    }

    private void replaced(String from, String to) {
        assertThat(META + BODY).contains(from);
        folder.write("topic/lost/index.md", (META + BODY).replace(from, to));
    }

    @Test
    void completeArticleHasNoProblem() {
        assertThat(problems()).isEmpty();
    }

    @Test
    void postsThatWereDroppedInAreLeftAlone() {
        folder.write("blog/2020-01-02-post.md", "# A post\n\n[nowhere](/articles/none)\n")
                .write("blog/other/index.md", "# Another\n\n```python\n$ no python\n```\n");
        assertThat(problems()).isEmpty();
    }

    @Test
    void missingLanguageIsReported() throws Exception {
        java.nio.file.Files.delete(root.resolve("topic/lost/index.zh.md"));
        assertThat(problems())
                .containsExactly(
                        "topic/lost/index.md: no text in \"zh\"; expected \"index.zh.md\" beside it, complete");
    }

    @Test
    void translationNeedsATitleAndASummary() {
        folder.write("topic/lost/index.zh.md", CHINESE.replace("summary: 没了。\n", ""));
        assertThat(problems())
                .containsExactly(
                        "topic/lost/index.zh.md:1: front matter has no \"summary\"; expected \"summary: ...\" in zh");
    }

    @Test
    void sectionsAreTheSameInBothLanguages() {
        folder.write("topic/lost/index.zh.md", CHINESE.replace("## 预防\n\n看。\n", ""));
        assertThat(problems())
                .containsExactlyInAnyOrder(
                        "(warning) topic/lost/index.zh.md: no section \"预防\"; expected \"## 预防\"",
                        "topic/lost/index.zh.md: no section \"预防\", which the other language has;"
                                + " expected the same sections in both languages");
    }

    @Test
    void sectionsKeepTheOrderOfTheGuide() {
        replaced("## Prevention\n\nLook.\n\n## Reproduce\n", "## Reproduce\n\nLook.\n\n## Prevention\n");
        assertThat(problems())
                .containsExactly("(warning) topic/lost/index.md:29: \"Prevention\" stands after \"Reproduce\";"
                        + " expected each section once, in the order of the guide");
    }

    @Test
    void referencesTagsAndRangesMustBeThere() {
        replaced("references: [{title: a report, url: \"https://example.org/1\"}]\n", "references: []\n");
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("topic/lost/index.md:6: front matter has no \"ref");
    }

    @Test
    void whoIsAtFaultMustBeSaid() {
        replaced("at-fault: application\n", "");
        assertThat(problems())
                .containsExactly(
                        "topic/lost/index.md:1: front matter has no \"at-fault\"; expected the component that must"
                                + " change: \"at-fault: application\"");
    }

    @Test
    void pastesMustBeEnoughAndDescribed() throws Exception {
        java.nio.file.Files.delete(root.resolve("topic/lost/samples/c.txt"));
        folder.write("topic/lost/near-misses/README.md", "d.txt\n");
        assertThat(problems())
                .containsExactlyInAnyOrder(
                        "topic/lost/index.md: 2 files in \"samples\"; expected at least 3 files \"samples/*.txt\"",
                        "(warning) topic/lost/samples/README.md:3: there is no file \"c.txt\"; expected names of files that"
                                + " are there",
                        "topic/lost/near-misses/README.md: \"e.txt\" is not mentioned; expected a line for each file:"
                                + " command, interpreter, remarks");
    }

    @Test
    void homeDirectoriesOfSomebodyAreWarnedOf() {
        folder.write(
                "topic/lost/samples/a.txt",
                "File \"/home/ubuntu/x.py\"\nFile \"/home/jane.doe/x.py\"\nFile \"C:\\Users\\Jane\\x.py\"\n/root/x\n");
        assertThat(problems())
                .hasSize(3)
                .allMatch(problem -> problem.startsWith("(warning) topic/lost/samples/a.txt:"))
                .anyMatch(problem -> problem.contains("a.txt:2: \"/home/jane.doe\" may be somebody's home"));
    }

    @Test
    void linksLeadSomewhere() {
        replaced(
                "(/articles/lost#fix)",
                "(/articles/gone) [x](gone.py) [y](https://example.org) [z](#fix) [w](javascript:x) [v](samples/a.txt)");
        assertThat(problems())
                .containsExactly(
                        "topic/lost/index.md:13: there is no article at \"/articles/gone\"; expected \"/articles/\" and a"
                                + " slug that exists",
                        "topic/lost/index.md:13: there is no file \"gone.py\"; expected a file of the article's folder",
                        "topic/lost/index.md:13: \"javascript:x\" is no address; expected \"https://...\"",
                        "(warning) topic/lost/index.md:13: \"samples/a.txt\" is not served by the page; expected a link to"
                                + " repro.py, a picture or another article");
    }

    @Test
    void codeMustParse() {
        replaced(
                "Look.\n",
                "```json\n{\n\"a\": }\n```\n\n```yaml\na: [\n```\n\n```toml\na = \n```\n\n```text\n}{\n```\n");
        assertThat(problems())
                .hasSize(3)
                .anyMatch(problem -> problem.startsWith("topic/lost/index.md:29: this is not JSON: "))
                .anyMatch(problem -> problem.contains(": this is not YAML: "))
                .anyMatch(problem -> problem.contains(": this is not TOML: "));
        replaced("look()  # at it\n", "look(\n");
        assertThat(problems()).anyMatch(problem -> problem.contains("neither Python 2 nor 3: \"look(\""));
    }

    @Test
    void codeIsTheSameInBothLanguagesButForComments() {
        folder.write("topic/lost/index.zh.md", CHINESE.replace("look()", "stare()"));
        assertThat(problems())
                .containsExactly(
                        "topic/lost/index.zh.md:18: this code is not that of \"index.md\", line 22; expected the"
                                + " same code in both languages, but for its comments");
    }

    @Test
    void scriptIsThereAndShort() throws Exception {
        folder.write(
                "topic/lost/repro.py", "# /// script\n# requires-python = \">=3\"\n# ///\n" + "look()\n".repeat(40));
        assertThat(problems()).containsExactly("topic/lost/repro.py:41: the script has 43 lines; expected at most 40");
        java.nio.file.Files.delete(root.resolve("topic/lost/repro.py"));
        assertThat(problems())
                .contains("topic/lost/index.md: there is no \"repro.py\"; expected a script that shows the bug");
    }
}
