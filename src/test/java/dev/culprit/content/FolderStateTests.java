package dev.culprit.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStateTests {

    @TempDir
    private Path root;

    private Path file;
    private long before;

    @BeforeEach
    void writeAFile() throws IOException {
        file = Files.writeString(Files.createDirectories(root.resolve("a")).resolve("b.md"), "text");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
        before = FolderState.of(root);
    }

    @Test
    void sameFilesGiveTheSameState() {
        assertThat(FolderState.of(root)).isEqualTo(before);
    }

    @Test
    void everyKindOfChangeShows() throws IOException {
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_001));
        assertThat(FolderState.of(root)).isNotEqualTo(before);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
        Path moved = Files.move(file, file.resolveSibling("c.md"));
        assertThat(FolderState.of(root)).isNotEqualTo(before);
        Files.move(moved, file);
        assertThat(FolderState.of(root)).isEqualTo(before);
        Files.writeString(root.resolve("new.md"), "");
        assertThat(FolderState.of(root)).isNotEqualTo(before);
    }

    @Test
    void folderThatIsGoneHasAState() {
        assertThat(FolderState.of(root.resolve("nowhere"))).isZero();
    }
}
