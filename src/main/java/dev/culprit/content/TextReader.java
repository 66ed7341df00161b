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

    /**
     * A reader.
     *
     * @param root the folder, without links
     * @param most largest file that is read
     */
    TextReader(Path root, DataSize most) {
        this.root = root;
        this.most = most;
    }

    /** The path below the folder. */
    String path(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** An article: strict about its encoding, for its words are shown. */
    Optional<ContentFile> article(Path file, Problems problems) {
        Optional<byte[]> bytes = bytes(file, problems);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.get()))
                    .toString();
            int nul = text.indexOf('\0');
            if (nul < 0) {
                return Optional.of(new ContentFile(path(file), text));
            }
            int line = 1
                    + (int) text.substring(0, nul)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            problems.of(path(file)).error(line, "the file holds the byte \"0x00\"", "text in UTF-8");
        } catch (CharacterCodingException problem) {
            invalid(path(file), bytes.get(), problems);
        }
        return Optional.empty();
    }

    /** A sample: output may hold any bytes, and is read as a paste would be. */
    Optional<ContentFile> sample(Path file, Problems problems) {
        // Not every database keeps a NUL.
        return bytes(file, problems)
                .map(bytes ->
                        new ContentFile(path(file), new String(bytes, StandardCharsets.UTF_8).replace('\0', '\uFFFD')));
    }

    private Optional<byte[]> bytes(Path file, Problems problems) {
        Problems here = problems.of(path(file));
        try {
            long size = Files.size(file);
            if (!file.toRealPath().startsWith(root)) {
                here.error(0, "the file is a link to \"" + file.toRealPath() + "\"", "a file in the directory");
            } else if (!Files.isRegularFile(file)) {
                here.error(0, "\"" + file.getFileName() + "\" is not a file", "a text file");
            } else if (size > most.toBytes()) {
                here.error(0, "the file has " + size + " bytes", "at most " + most.toBytes());
            } else {
                return Optional.of(Files.readAllBytes(file));
            }
        } catch (IOException problem) {
            here.error(0, "the file cannot be read: " + problem, "a readable file");
        }
        return Optional.empty();
    }

    private static void invalid(String path, byte[] bytes, Problems problems) {
        int line = 1;
        int start = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i == bytes.length || bytes[i] == '\n') {
                ByteBuffer single = ByteBuffer.wrap(bytes, start, i - start);
                try {
                    StandardCharsets.UTF_8.newDecoder().decode(single);
                } catch (CharacterCodingException found) {
                    String value = String.format("0x%02X", bytes[single.position()]);
                    problems.of(path).error(line, "the byte \"" + value + "\" is not UTF-8", "text in UTF-8");
                    return;
                }
                line++;
                start = i + 1;
            }
        }
    }
}
