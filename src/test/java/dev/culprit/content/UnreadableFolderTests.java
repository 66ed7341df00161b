package dev.culprit.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.marschall.memoryfilesystem.CurrentUser;
import com.github.marschall.memoryfilesystem.MemoryFileSystemBuilder;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** On a file system in memory, where permissions hold for whoever runs the tests, root included. */
class UnreadableFolderTests {

    @Test
    void unreadableFolderIsReportedAndHurtsNothingElse() throws IOException {
        try (FileSystem files = MemoryFileSystemBuilder.newLinux()
                .addUser("owner")
                .addUser("reader")
                .setUmask(PosixFilePermissions.fromString("---------"))
                .build("unreadable")) {
            Path root = files.getPath("/content");
            CurrentUser.useDuring(
                    files.getUserPrincipalLookupService().lookupPrincipalByName("owner"), () -> write(root));
            List<ContentScan> scans = new ArrayList<>();
            CurrentUser.useDuring(
                    files.getUserPrincipalLookupService().lookupPrincipalByName("reader"),
                    () -> scans.add(new ContentDirectory(root, DataSize.ofMegabytes(1)).scan()));

            ContentScan scan = scans.get(0);
            assertThat(scan.bundles()).extracting(ArticleBundle::slug).containsExactly("open-one");
            assertThat(scan.isComplete()).isFalse();
            assertThat(scan.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.file()).isEqualTo("locked");
                assertThat(problem.message()).contains("cannot be read");
                assertThat(problem.expected()).isNotBlank();
            });
        }
    }

    private static void write(Path root) throws IOException {
        Files.createDirectories(root.resolve("open/open-one"));
        Files.writeString(root.resolve("open/open-one/index.md"), ContentFolder.COMPLETE);
        Files.createDirectories(root.resolve("locked/locked-one"));
        Files.writeString(root.resolve("locked/locked-one/index.md"), ContentFolder.COMPLETE);
        Files.setPosixFilePermissions(root.resolve("locked"), PosixFilePermissions.fromString("rwx------"));
    }
}
