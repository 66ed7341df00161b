package dev.culprit.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Programs on the path. */
final class Programs {

    private Programs() {}

    static boolean isThere(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder).resolve(name)));
    }
}
