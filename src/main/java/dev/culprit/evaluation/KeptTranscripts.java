package dev.culprit.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Keeps what runs printed, one file a run: {@code DIR/SLUG/3.11.2--pool.txt}. */
final class KeptTranscripts {

    private final @Nullable Path folder;

    /** Keeps them below a folder, or nowhere. */
    KeptTranscripts(@Nullable Path folder) {
        this.folder = folder;
    }

    synchronized void keep(RunTask task, Transcript transcript) throws IOException {
        if (folder == null) {
            return;
        }
        Path own = Files.createDirectories(folder.resolve(task.script().slug()));
        String name = task.interpreter().label()
                + task.argumentLine()
                        .strip()
                        .replaceAll("[^A-Za-z0-9._=-]+", "_")
                        .replaceAll("^(?=[^-])", "-");
        // Two interpreters of one version differ in their distributions.
        Path file = own.resolve(name + ".txt");
        for (int number = 2; Files.exists(file); number++) {
            file = own.resolve(name + "-" + number + ".txt");
        }
        Files.writeString(file, transcript.whole());
    }
}
