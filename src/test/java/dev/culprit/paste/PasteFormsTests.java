package dev.culprit.paste;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.paste.block.Block;
import dev.culprit.paste.block.Paste;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of forms in the documentation: every file is there, is read as it says, and every fact stands where it was read. */
class PasteFormsTests {

    private static final Path TABLE = Path.of("src/docs/paste.md");
    private static final Path CORPUS = Path.of("src/test/resources/dev/culprit/paste");

    private static Stream<Arguments> forms() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> line.contains(".txt` | "))
                .map(line -> List.of(line.split(" \\| ")))
                .filter(cells -> cells.size() == 3 && cells.get(1).startsWith("`"))
                .map(cells -> Arguments.of(
                        cells.get(1).replace("`", ""),
                        cells.get(2).replace("|", "").strip()));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theSampleHasTheBlocksThatTheTableNames(String file, String blocks) {
        Set<String> kinds = Pastes.read(Pastes.corpus(file)).blocks().stream()
                .map(Block::kind)
                .filter(kind -> !kind.equals("log-line"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(kinds).containsExactlyInAnyOrder(blocks.split(", "));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFactStandsWhereItWasRead(String file, String blocks) {
        Paste paste = Pastes.read(Pastes.corpus(file));
        assertThat(paste.notices()).isEmpty();
        ExactBlocks.assertSpansAreExact(paste);
        ExactSpans.assertExact(paste);
    }

    @Test
    void everySampleHasItsRow() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            Set<String> samples = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(forms().map(form -> form.get()[0].toString())).containsExactlyInAnyOrderElementsOf(samples);
        }
    }
}
