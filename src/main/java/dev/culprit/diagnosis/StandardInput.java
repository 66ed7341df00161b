package dev.culprit.diagnosis;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads the paste of a command: from a file, or from standard input when none is named. */
final class StandardInput {

    /** Far more than is read of a paste, and far less than memory. */
    private static final int MOST_BYTES = 64 << 20;

    private StandardInput() {}

    static PasteBody read(@Nullable Path file) throws IOException {
        try (InputStream in = file == null ? System.in : Files.newInputStream(file)) {
            return PasteBody.read(in.readNBytes(MOST_BYTES), null);
        }
    }
}
