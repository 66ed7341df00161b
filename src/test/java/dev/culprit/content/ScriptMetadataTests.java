package dev.culprit.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScriptMetadataTests {

    private final Problems problems = new Problems("topic/lost/repro.py");

    private Optional<ReproScript> read(String text) {
        return new ScriptMetadata(problems)
                .read("lost", new ContentFile("topic/lost/repro.py", text), Path.of("repro.py"));
    }

    private String problem() {
        assertThat(problems.found()).hasSize(1);
        return problems.found().get(0).toString();
    }

    @Test
    void everythingThatAScriptSaysIsRead() {
        ReproScript script = read("""
                \"""It hangs.\"""
                # /// script
                # requires-python = ">=3.7,<3.12"
                # dependencies = ["Gevent", "celery[redis] >=5,<6"]
                #
                # [tool.culprit]
                # runs = ["", "--pool  x"]
                # hangs = true
                # timeout = 20
                # commands = ["redis-server"]
                # platform = "darwin"
                # ///
                """).orElseThrow();
        assertThat(script.python().allow("3.11.4")).isTrue();
        assertThat(script.dependencies()).map(Requirement::name).containsExactly("gevent", "celery");
        assertThat(script.dependencies().get(1).versions().allow("5.2.6")).isTrue();
        assertThat(script.runs()).containsExactly(List.of(), List.of("--pool", "x"));
        assertThat(script.hangs()).isTrue();
        assertThat(script.timeout()).isEqualTo(Duration.ofSeconds(20));
        assertThat(script.commands()).containsExactly("redis-server");
        assertThat(script.platform()).isEqualTo("darwin");
    }

    @Test
    void littleIsEnough() {
        ReproScript script = read("# /// script\n# requires-python = \"<3\"\n# tool.culprit.runs = [\"a\"]\n# ///\n")
                .orElseThrow();
        assertThat(script.runs()).containsExactly(List.of("a"));
        assertThat(script.hangs()).isFalse();
        assertThat(script.timeout()).isEqualTo(ReproScript.USUAL_TIMEOUT);
    }

    @Test
    void scriptWithoutMetadataIsReportedWithTheForm() {
        assertThat(read("print(1)\n")).isEmpty();
        assertThat(problem())
                .isEqualTo("topic/lost/repro.py:1: the script does not say which interpreters show the bug;"
                        + " expected a comment \"# /// script\", \"# requires-python = \">=3.7\"\", \"# ///\"");
    }

    @Test
    void metadataThatIsNotClosedIsReported() {
        assertThat(read("# /// script\n# requires-python = \">=3\"\nprint(1)\n"))
                .isEmpty();
        assertThat(problem()).contains("repro.py:1: the metadata is not closed; expected a line \"# ///\"");
    }

    @Test
    void faultsCarryTheirLines() {
        assertThat(read("# /// script\n# requires-python = \"3.7+\"\n# ///\n")).isEmpty();
        assertThat(problem()).startsWith("topic/lost/repro.py:2: \"3.7+\" bounds no version; expected versions with");
    }

    @Test
    void textThatIsNoTomlIsReported() {
        assertThat(read("# /// script\n# requires-python = >=3\n# ///\n")).isEmpty();
        assertThat(problem()).startsWith("topic/lost/repro.py:2: the metadata is not TOML");
    }

    @Test
    void unknownKeysAndBadValuesAreReported() {
        assertThat(read("""
                # /// script
                # requires-python = ">=3"
                # dependencies = ["a; python_version<'3'"]
                # [tool.culprit]
                # run = [""]
                # hangs = "maybe"
                # timeout = 0
                # ///
                """)).isEmpty();
        assertThat(problems.found())
                .map(ContentProblem::message)
                .anyMatch(text -> text.contains("unknown key \"run\""));
    }
}
