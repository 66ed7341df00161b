package dev.culprit.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.WithKnowledge;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import picocli.CommandLine;

/** {@code diagnose --url} against a running service. */
@WithKnowledge
class RemoteDiagnosisTests {

    private static final String IGNORED = "Exception AttributeError: AttributeError(\"'_DummyThread' object has no"
            + " attribute '_Thread__block'\",) in <module 'threading' from '/x/python2.7/threading.pyc'> ignored\n";

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private Path paste = Path.of("");

    @BeforeEach
    void write() throws IOException {
        paste = Files.writeString(folder.resolve("paste.txt"), IGNORED);
    }

    private int run(String... args) {
        out.getBuffer().setLength(0);
        return new CommandLine(new DiagnoseCommand())
                .setOut(new PrintWriter(out))
                .execute(args);
    }

    @Test
    void serviceAnswersAsTheCommandDoes() {
        String service = "http://localhost:" + port;
        assertThat(run(paste.toString(), "--url", service + "/", "--language", "en"))
                .isZero();
        String remote = out.toString();
        assertThat(run(
                        paste.toString(),
                        "--content",
                        "src/test/resources/knowledge",
                        "--site",
                        service,
                        "--language",
                        "en"))
                .isZero();
        assertThat(remote).isEqualTo(out.toString()).startsWith("known dummythread-block-after-fork " + service);
    }

    @Test
    void jsonAndLanguageAreThoseOfTheService() {
        assertThat(run(paste.toString(), "--url", "http://localhost:" + port, "--json", "--language", "zh"))
                .isZero();
        assertThat(out.toString()).startsWith("{\"verdict\":\"known\"");
    }

    @Test
    void unknownIsAnExitCodeHereToo() throws IOException {
        Files.writeString(paste, "all is well\n");
        assertThat(run(paste.toString(), "--url", "http://localhost:" + port)).isEqualTo(1);
    }

    @Test
    void serviceThatIsNotThereIsNamed() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        String[] message = {""};
        int code = new CommandLine(new DiagnoseCommand())
                .setExecutionExceptionHandler((problem, command, result) -> {
                    message[0] = String.valueOf(problem.getMessage());
                    return 70;
                })
                .execute(paste.toString(), "--url", "http://localhost:" + free);
        assertThat(code).isEqualTo(70);
        assertThat(message[0])
                .startsWith("http://localhost:" + free + "/ cannot be reached")
                .contains("expected the address of a running Culprit service");
    }
}
