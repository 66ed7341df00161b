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

/** Articles that work from their samples: that they do, and whether they would be found for other pastes. */
class LeaveOneOutTests {

    private static final String OTHER = "ValueError: the pool of workers has been drained already\n";

    private final JsonMapper json = JsonMapper.builder().build();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path articles;

    @BeforeEach
    void write() throws IOException {
        new GeneratedContent(articles).write(3);
    }

    private Path bundle(int number) {
        return articles.resolve("topic-" + number).resolve("generated-" + number);
    }

    /** Takes the signatures away, or puts others in their place. */
    private void signatures(int number, String instead) throws IOException {
        Path file = bundle(number).resolve("index.md");
        String text = Files.readString(file);
        int start = text.indexOf("signatures:\n");
        Files.writeString(file, text.substring(0, start) + instead + text.substring(text.indexOf("---\n", start)));
    }

    private int run(String... args) {
        out.getBuffer().setLength(0);
        CommandLine line = new CommandLine(new CheckCommand());
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        return line.execute(Stream.concat(Stream.of("--content", articles.toString()), Stream.of(args))
                .toArray(String[]::new));
    }

    @Test
    void anArticleAllOfWhoseSignaturesAreRefusedWorksFromItsSamples() throws IOException {
        signatures(0, """
                signatures:
                  - name: any
                    all:
                      - exception: KeyError
                  - name: never
                    all:
                      - runtime: "cpython >3.9 <3.8"
                """);

        assertThat(run()).isEqualTo(1);
        assertThat(out.toString())
                .contains("index.md:11: signature \"any\" is too general")
                .contains("index.md:14: signature \"never\"")
                .contains("3 articles, 12 samples, 6 near misses, 0 wrong, 2 problems");
        run("--leave-one-out");
        assertThat(out.toString())
                .contains("article: generated-0 ")
                .doesNotContain("generated-1")
                .contains("4 of 4 found");
    }

    @Test
    void aSampleThatSaysWhatNoOtherSaysIsLost() throws IOException {
        signatures(1, "");
        Files.writeString(bundle(1).resolve("samples/other.txt"), OTHER);

        assertThat(run("--leave-one-out", "-v")).isZero();
        assertThat(out.toString())
                .contains("found: generated-1/s0.txt: known generated-1")
                .contains("lost: generated-1/other.txt: unknown")
                .contains("4 of 5 found")
                .containsPattern("recall_at_1 +0\\.8\n")
                .containsPattern("precision_answered +1\\.0\n");

        run("--leave-one-out", "--json");
        JsonNode answer = json.readTree(out.toString());
        assertThat(answer.at("/figures/recall_at_1").doubleValue()).isEqualTo(0.8);
        assertThat(answer.at("/lost/0/sample").stringValue()).isEqualTo("other.txt");
        assertThat(answer.at("/lost/0/verdict").stringValue()).isEqualTo("unknown");
        assertThat(answer.at("/articles/0/found").intValue()).isEqualTo(4);
        assertThat(answer.get("samples").size()).isEqualTo(5);
    }

    @Test
    void ofASingleSampleNothingIsMeasured() throws IOException {
        signatures(2, "");
        for (int sample = 1; sample < 4; sample++) {
            Files.delete(bundle(2).resolve("samples/s" + sample + ".txt"));
        }

        run("--leave-one-out");
        assertThat(out.toString())
                .contains("alone: generated-2 has one sample; expected two at least")
                .containsPattern("recall_at_1 +null\n");
    }

    @Test
    void withDerivedAllArticlesAreTakenAsIfTheyStatedNoSignatures() {
        run("--leave-one-out");
        assertThat(out.toString()).contains("no article works from its samples; --derived");
        run("--leave-one-out", "--derived", "generated-1");
        assertThat(out.toString()).contains("article: generated-1 ").doesNotContain("generated-2");
        run("--leave-one-out", "--derived");
        assertThat(out.toString()).containsPattern("samples +12\n");
    }

    @Test
    void whatIsAboutAnotherCheckIsRefused() {
        assertThat(run("--derived")).isEqualTo(2);
        assertThat(err.toString()).contains("--derived alone; expected --leave-one-out");
        assertThat(run("--leave-one-out", "--mutate")).isEqualTo(2);
        assertThat(run("--leave-one-out", "nonsense")).isEqualTo(2);
        assertThat(err.toString()).contains("there is no article \"nonsense\"");
    }
}
