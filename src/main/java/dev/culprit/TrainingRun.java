package dev.culprit;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Starts the service on a free port and data of its own, uses it once, and stops. A JVM that is told to records the
 * classes that this takes ({@code -XX:ArchiveClassesAtExit}), and finds them ready at the next start. The build runs it.
 *
 * <p>It is none of the {@link Commands}: JDK 17 crashes when it archives a lambda of an interface as old as picocli's.
 */
final class TrainingRun {

    private static final List<String> PAGES =
            List.of("/actuator/health/readiness", "/", "/articles", "/search?q=thread");

    private static final String PASTE = """
            Traceback (most recent call last):
              File "/srv/app/main.py", line 1, in <module>
                main()
            ValueError: rehearsal
            """;

    private TrainingRun() {}

    /** Whether the arguments ask for it. */
    static boolean isMeant(String[] args) {
        return args.length == 1 && args[0].equals("rehearse");
    }

    static void run() throws IOException {
        Path data = Files.createTempDirectory("culprit-rehearsal");
        try (ConfigurableApplicationContext context = start(data)) {
            String address = "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port");
            for (String page : PAGES) {
                answered(open(address + page));
            }
            HttpURLConnection diagnosis = open(address + "/api/v1/diagnoses");
            diagnosis.setDoOutput(true);
            diagnosis.setRequestProperty("Content-Type", "text/plain");
            diagnosis.getOutputStream().write(PASTE.getBytes(StandardCharsets.UTF_8));
            answered(diagnosis);
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static ConfigurableApplicationContext start(Path data) {
        return SpringApplication.run(
                CulpritApplication.class,
                "--server.address=127.0.0.1",
                "--server.port=0",
                "--culprit.content.watch=false",
                "--culprit.data.directory=" + data);
    }

    private static HttpURLConnection open(String address) throws IOException {
        return (HttpURLConnection) URI.create(address).toURL().openConnection();
    }

    /** What is rehearsed has to work: an archive of the classes that report an error is of no use. */
    private static void answered(HttpURLConnection connection) throws IOException {
        try {
            if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
                throw new IOException(connection.getURL() + " answers " + connection.getResponseCode());
            }
            connection.getInputStream().readAllBytes();
        } finally {
            connection.disconnect();
        }
    }
}
