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
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command on generated articles whose scripts are replaced by those of the tests. */
@NeedsPython
@Timeout(180)
class ReproduceCommandTests {

    private static final String HEAD = "# /// script\n# requires-python = \"%s\"\n%s# ///\n";

    /** Ends as the samples of the generated article do. */
    private static final String SHOWS = """
            import sys
            sys.stderr.write('''%s''')
            """;

    private final JsonMapper json = JsonMapper.builder().build();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private Path articles;

    @BeforeEach
    void write() throws IOException {
        articles = folder.resolve("content");
        new GeneratedContent(articles).write(2);
    }

    private void script(int number, String python, String settings, String code) throws IOException {
        Path file = articles.resolve("topic-" + number).resolve("generated-" + number + "/repro.py");
        Files.writeString(file, HEAD.formatted(python, settings) + code);
    }

    private String shows(int number) throws IOException {
        Path sample = articles.resolve("topic-" + number).resolve("generated-" + number + "/samples/s0.txt");
        return SHOWS.formatted(Files.readString(sample));
    }

    private int run(String... args) {
        out.getBuffer().setLength(0);
        CommandLine line = new CommandLine(new ReproduceCommand());
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        return line.execute(Stream.concat(
                        Stream.of("--content", articles.toString(), "--no-search", "--interpreter", "python3"),
                        Stream.of(args))
                .toArray(String[]::new));
    }

    @Test
    void scriptsThatShowTheirBugsAreConfirmed() throws IOException {
        script(0, ">=3", "", shows(0));
        script(
                1,
                ">=3",
                "# tool.culprit.runs = [\"\", \"--other\"]\n",
                "import sys\nif sys.argv[1:]: sys.exit()\n" + shows(1));
        assertThat(run()).isZero();
        assertThat(out.toString())
                .contains(
                        "confirmed: generated-0 (3.", "not shown: generated-1, 3.", " --other: unknown; last line: \n")
                .endsWith("2 of 2 articles confirmed, 0 skipped\n");
        assertThat(err.toString()).contains("interpreters: 3.", "run 3 of 3, ");
    }

    @Test
    void whatIsOutOfRangeIsCleanOrAlsoShown() throws IOException {
        script(0, "<3", "", "print('all is well')\n");
        script(1, "<3", "", shows(1));
        assertThat(run("-v")).isZero();
        assertThat(out.toString())
                .contains(
                        "skipped: generated-0: no interpreter <3",
                        "  clean: generated-0, 3.",
                        "also shown: generated-1, 3.")
                .endsWith("0 of 2 articles confirmed, 2 skipped: no interpreter <3 (2)\n");
        run("-v", "--only-in-range");
        assertThat(out.toString()).doesNotContain("clean", "also shown");
    }

    @Test
    void whatCannotBeRunIsSkippedWithItsReason() throws IOException {
        script(0, ">=3", "# dependencies = [\"no-such-thing >=2\"]\n", shows(0));
        script(1, ">=3", "", "print('no display')\nraise SystemExit(77)\n");
        assertThat(run()).isZero();
        assertThat(out.toString())
                .contains("skipped: generated-0: no no-such-thing >=2", "skipped: generated-1: no display");
        script(0, ">=3", "# tool.culprit.platform = \"win32\"\n", shows(0));
        script(1, ">=3", "# tool.culprit.commands = [\"no-such-command\"]\n", shows(1));
        run("--json");
        JsonNode report = json.readTree(out.toString());
        assertThat(report.at("/skippedFor/only on win32").intValue()).isEqualTo(1);
        assertThat(report.at("/skippedFor/no command no-such-command").intValue())
                .isEqualTo(1);
        assertThat(report.at("/articles/generated-0").stringValue()).isEqualTo("skipped");
    }

    @Test
    void scriptThatDoesNotEndFailsUnlessItSaysSo() throws IOException {
        script(0, ">=3", "", "import time\ntime.sleep(100)\n");
        script(
                1,
                ">=3",
                "# tool.culprit.hangs = true\n",
                shows(1) + "sys.stderr.flush()\nimport time\ntime.sleep(100)\n");
        assertThat(run("--timeout", "2")).isEqualTo(1);
        assertThat(out.toString())
                .contains("failed: generated-0, 3.", "unknown; hangs: no end after 2 s", "confirmed: generated-1 (3.");
    }

    @Test
    void whatWasPrintedIsKeptOneFileARun() throws IOException {
        script(0, ">=3", "# tool.culprit.runs = [\"\", \"-x a/b\"]\n", "import sys; print(sys.argv[1:])\n");
        Path kept = folder.resolve("kept");
        run("--keep", kept.toString(), "generated-0");
        String version = NeedsPython.Installed.python3().version();
        assertThat(kept.resolve("generated-0/" + version + ".txt")).hasContent("[]");
        assertThat(kept.resolve("generated-0/" + version + "-x_a_b.txt")).hasContent("['-x', 'a/b']");
    }

    @Test
    void scriptThatSaysNothingOfItselfIsReported() throws IOException {
        Files.writeString(articles.resolve("topic-0/generated-0/repro.py"), "print(1)\n");
        Files.delete(articles.resolve("topic-1/generated-1/repro.py"));
        assertThat(run()).isEqualTo(1);
        assertThat(out.toString())
                .contains(
                        "error: topic-0/generated-0/repro.py:1: the script does not say which interpreters show the bug")
                .endsWith("0 of 2 articles confirmed, 1 skipped: no script (1)\n");
    }

    @Test
    void wrongCallsAreRefused() {
        assertThat(run("nonsense")).isEqualTo(2);
        assertThat(run("--jobs", "0")).isEqualTo(2);
        assertThat(run("--timeout", "0")).isEqualTo(2);
        assertThat(err.toString())
                .contains("there is no article \"nonsense\"", "--jobs is \"0\"", "--timeout is \"0\"");
    }
}
