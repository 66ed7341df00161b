package dev.culprit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands on small generated content. */
class EvaluationCommandsTests {

    private final JsonMapper json = JsonMapper.builder().build();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private Path articles;

    @BeforeEach
    void write() throws IOException {
        articles = folder.resolve("content");
        new GeneratedContent(articles).write(3);
    }

    private int run(Object command, String... args) {
        out.getBuffer().setLength(0);
        CommandLine line = new CommandLine(command);
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        boolean ofContent = !(command instanceof ReplayCommand);
        return line.execute(
                Stream.concat(ofContent ? Stream.of("--content", articles.toString()) : Stream.of(), Stream.of(args))
                        .toArray(String[]::new));
    }

    private Path article(int number) {
        return articles.resolve("topic-" + number)
                .resolve("generated-" + number)
                .resolve("index.md");
    }

    private void replace(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    @Test
    void checkOfSoundContentIsClean() {
        assertThat(run(new CheckCommand())).isZero();
        assertThat(out.toString()).contains("3 articles, 12 samples, 6 near misses, 0 wrong, 0 problems, 0 warnings");
    }

    @Test
    void checkReportsASignatureThatIsTooGeneralWithFileLineAndNats() throws IOException {
        replace(
                article(0),
                "      - frame: \"library_0.open_handle\"\n",
                "  - name: any\n    all:\n      - exception: KeyError\n");

        assertThat(run(new CheckCommand())).isEqualTo(1);
        assertThat(out.toString())
                .contains("error: topic-0/generated-0/index.md:14: signature \"any\" is too general: it says")
                .contains("; expected at least");
    }

    @Test
    void checkNamesWhatChangedSinceASavedResult() throws IOException {
        Path saved = folder.resolve("saved.json");
        assertThat(run(new CheckCommand(), "--save", saved.toString())).isZero();
        replace(article(1), "library_1.open_handle", "elsewhere_1.close_handle");

        assertThat(run(new CheckCommand(), "--since", saved.toString(), "--changed-only"))
                .isEqualTo(1);
        assertThat(out.toString())
                .contains("worse: generated-1/samples/s0.txt: known generated-1 -> ")
                .doesNotContain("worse: generated-2");
    }

    @Test
    void checkOfWhatChangedIsThatOfEverything() throws IOException {
        Path saved = folder.resolve("saved.json");
        run(new CheckCommand(), "--save", saved.toString());
        replace(article(1), "library_1.open_handle", "elsewhere_1.close_handle");

        run(new CheckCommand(), "--since", saved.toString(), "--json");
        JsonNode whole = json.readTree(out.toString());
        run(new CheckCommand(), "--since", saved.toString(), "--changed-only", "--json");
        JsonNode part = json.readTree(out.toString());

        assertThat(part.get("changes")).isEqualTo(whole.get("changes"));
        assertThat(part.get("samples").size()).isEqualTo(whole.get("samples").size());
    }

    @Test
    void checkOfOneArticleLooksAtItAlone() throws IOException {
        Files.delete(article(1).resolveSibling("repro.py"));
        replace(article(2), "library_2.open_handle", "elsewhere_2.close_handle");

        assertThat(run(new CheckCommand(), "generated-0")).isZero();
        assertThat(out.toString()).contains("1 articles, 4 samples, 2 near misses, 0 wrong, 0 problems, 0 warnings");
        assertThat(run(new CheckCommand(), "generated-1", "generated-2")).isEqualTo(1);
        assertThat(out.toString())
                .contains("error: topic-1/generated-1/index.md: there is no \"repro.py\"; expected a script that shows")
                .contains("wrong: generated-2/s0.txt")
                .contains("2 articles, 8 samples, 4 near misses, 4 wrong, 3 problems, 0 warnings");
    }

    @Test
    void checkOfAnArticleThatDoesNotExistIsRefused() {
        assertThat(run(new CheckCommand(), "nonsense")).isEqualTo(2);
        assertThat(err.toString()).contains("there is no article \"nonsense\"");
        assertThat(run(new CheckCommand(), "generated-0", "--save", "x")).isEqualTo(2);
        assertThat(err.toString()).contains("articles are named, and --save or --since");
    }

    @Test
    void warningsAreCountedAndDoNotFail() throws IOException {
        replace(article(1), "## Reproduce", "## What else");
        replace(article(1).resolveSibling("index.zh.md"), "## 复现", "## 还有");

        assertThat(run(new CheckCommand())).isZero();
        assertThat(out.toString())
                .contains("warning: topic-1/generated-1/index.md:", "\"What else\" is no section of the guide")
                .contains("0 problems, 4 warnings");
    }

    @Test
    void changedOnlyAloneIsRefused() {
        assertThat(run(new CheckCommand(), "--changed-only")).isEqualTo(2);
        assertThat(err.toString()).contains("--changed-only", "expected --since FILE");
    }

    @Test
    void replayNamesWhatAChangeMakesWorse() throws IOException {
        Path other = folder.resolve("other");
        new GeneratedContent(other).write(3);
        replace(article(2), "library_2.open_handle", "elsewhere_2.close_handle");
        Path cases = Files.writeString(
                folder.resolve("cases.jsonl"),
                json.writeValueAsString(java.util.Map.of(
                                "id",
                                "case-7",
                                "label",
                                "generated-2",
                                "kind",
                                "traceback",
                                "text",
                                Files.readString(other.resolve("topic-2/generated-2/samples/s1.txt"))))
                        + "\n");

        assertThat(run(new ReplayCommand(), other.toString(), articles.toString(), "--cases", cases.toString()))
                .isEqualTo(1);
        assertThat(out.toString())
                .contains("worse: generated-2/samples/s0.txt: known generated-2 -> ")
                .contains("worse: case-7: known generated-2 -> ")
                .contains("19 pastes, 7 changed");
    }

    @Test
    void replayOfTheSameContentChangesNothing() {
        assertThat(run(new ReplayCommand(), articles.toString(), articles.toString()))
                .isZero();
        assertThat(out.toString()).contains("18 pastes, 0 changed");
    }

    @Test
    void replayOfNoFolderIsRefused() {
        assertThat(run(new ReplayCommand(), "/nowhere", articles.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("\"/nowhere\" is no folder");
    }

    @Test
    void evaluatePrintsFiguresReliabilityLabelsAndKinds() throws IOException {
        Path cases = folder.resolve("cases.jsonl");
        Files.writeString(
                cases,
                json.writeValueAsString(java.util.Map.of(
                                "id",
                                "1",
                                "label",
                                "generated-0",
                                "kind",
                                "traceback",
                                "text",
                                Files.readString(article(0).resolveSibling("samples/s0.txt"))))
                        + "\n{\"id\": \"2\", \"label\": \"none\", \"kind\": \"log\", \"text\": \"all is well\"}\n");

        assertThat(run(new EvaluateCommand(), "--json", cases.toString())).isZero();
        JsonNode answer = json.readTree(out.toString());
        assertThat(answer.at("/figures/recall_at_1").doubleValue()).isEqualTo(1.0);
        assertThat(answer.at("/figures/false_answers").doubleValue()).isZero();
        assertThat(answer.at("/figures/ms_p99").isNumber()).isTrue();
        assertThat(answer.at("/reliability/0/verdict").stringValue()).isEqualTo("known");
        assertThat(answer.at("/labels/0/group").stringValue()).isEqualTo("generated-0");
        assertThat(answer.at("/by_kind/0/group").stringValue()).isEqualTo("traceback");
        assertThat(answer.at("/wrong").size()).isZero();
    }
}
