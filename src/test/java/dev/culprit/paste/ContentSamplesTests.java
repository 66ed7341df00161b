package dev.culprit.paste;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.paste.block.Paste;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples and near misses of the articles are read without a failure, and all spans are exact. */
class ContentSamplesTests {

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .filter(file -> file.toFile().length() > 0)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void spansPointAtWhatWasRead(Path file) throws IOException {
        Paste paste = Pastes.read(Files.readString(file, StandardCharsets.UTF_8));
        assertThat(paste.notices()).isEmpty();
        assertThat(paste.blocks()).isNotEmpty();
        ExactBlocks.assertSpansAreExact(paste);
        ExactSpans.assertExact(paste);
    }
}
