package dev.culprit.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Reads the paste of a command: from a file, or from standard input when none is named. */
final class StandardInput {

    /** Far more than is read of a paste, and far less than memory. */
    private static final int MOST_BYTES = 64 << 20;

    private StandardInput() {}

    /**
     * The bytes.
     *
     * @throws ParameterException when the file cannot be read
     */
    static byte[] read(@Nullable Path file, CommandLine command) throws IOException {
        if (file != null && (!Files.isReadable(file) || Files.isDirectory(file))) {
            throw new ParameterException(
                    command,
                    "\"" + file + "\" cannot be read; expected a file with a paste, or none for standard input");
        }
        try (InputStream in = file == null ? System.in : Files.newInputStream(file)) {
            return in.readNBytes(MOST_BYTES);
        }
    }
}
