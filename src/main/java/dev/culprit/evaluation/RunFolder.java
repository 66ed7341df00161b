package dev.culprit.evaluation;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The temporary folder of one run: its working directory, its home, and where its temporary files go. */
final class RunFolder {

    private final Path folder;

    private RunFolder(Path folder) {
        this.folder = folder;
    }

    /** A new folder. Its name is short: names of sockets have few characters. */
    static RunFolder create() throws IOException {
        return new RunFolder(Files.createTempDirectory("repro-").toRealPath());
    }

    Path path() {
        return folder;
    }

    /** All that a script is told of its surroundings. */
    Map<String, String> environment(Path interpreter) {
        Map<String, String> environment = new LinkedHashMap<>();
        String path = System.getenv().getOrDefault("PATH", "/usr/local/bin:/usr/bin:/bin");
        Path bin = interpreter.getParent();
        // What belongs to the interpreter comes first: its celery, its gunicorn.
        environment.put("PATH", bin == null ? path : bin + java.io.File.pathSeparator + path);
        environment.put("HOME", folder.toString());
        environment.put("TMPDIR", folder.toString());
        environment.put("LANG", "C.UTF-8");
        environment.put("TZ", "UTC");
        return environment;
    }

    /** Deletes it, as far as that is possible; links are not followed. */
    void delete() {
        try {
            Files.walkFileTree(folder, new Deletion());
        } catch (IOException left) {
            // Somebody still writes there; the system cleans its temporary folder.
        }
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            var unused = path.toFile().setWritable(true);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(path);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException problem) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path path, @Nullable IOException problem) throws IOException {
            Files.deleteIfExists(path);
            return FileVisitResult.CONTINUE;
        }
    }
}
