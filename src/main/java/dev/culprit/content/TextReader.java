package dev.culprit.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.util.unit.DataSize;

/** Reads text files below one folder, within a size, and says what is wrong with those that cannot be read. */
final class TextReader {

    private final Path root;
    private final DataSize most;

    TextReader(Path root, DataSize most) {
        this.root = root;
        this.most = most;
    }

    /** The path below the folder. */
    String path(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** An article: strict about its encoding, for its words are shown. */
    Optional<ContentFile> article(Path file, java.util.List<ContentProblem> problems) {
        Optional<byte[]> bytes = bytes(file, problems);
        try {
            return bytes.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ContentFile(
                            path(file),
                            StandardCharsets.UTF_8
                                    .newDecoder()
                                    .decode(ByteBuffer.wrap(bytes.get()))
                                    .toString()));
        } catch (CharacterCodingException problem) {
            problems.add(ContentProblem.error(
                    path(file), lineOfInvalidByte(bytes.get()), "the file is not valid UTF-8", "text in UTF-8"));
            return Optional.empty();
        }
    }

    /** A sample: output may hold any bytes, and is read as a paste would be. */
    Optional<ContentFile> sample(Path file, java.util.List<ContentProblem> problems) {
        return bytes(file, problems)
                .map(bytes -> new ContentFile(path(file), new String(bytes, StandardCharsets.UTF_8)));
    }

    private Optional<byte[]> bytes(Path file, java.util.List<ContentProblem> problems) {
        try {
            if (Files.size(file) > most.toBytes()) {
                problems.add(ContentProblem.error(
                        path(file), 0, "the file has " + Files.size(file) + " bytes", "at most " + most.toBytes()));
                return Optional.empty();
            }
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException problem) {
            problems.add(ContentProblem.error(path(file), 0, "the file cannot be read: " + problem, "a readable file"));
            return Optional.empty();
        }
    }

    private static int lineOfInvalidByte(byte[] bytes) {
        int line = 1;
        int start = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i == bytes.length || bytes[i] == '\n') {
                try {
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, start, i - start));
                } catch (CharacterCodingException found) {
                    return line;
                }
                line++;
                start = i + 1;
            }
        }
        return 0;
    }
}
