package dev.culprit.content;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * A script that shows the bug of an article, with what it says of itself.
 *
 * @param slug the article
 * @param file path below the content directory
 * @param path where it lies
 * @param python interpreters that show the bug
 * @param dependencies distributions that it imports
 * @param runs arguments, one list for each run
 * @param hangs the bug is a hang
 * @param timeout how long a run may take
 * @param commands programs that must be on the path
 * @param platform the only {@code sys.platform} that shows the bug, or empty
 */
public record ReproScript(
        String slug,
        String file,
        Path path,
        VersionSpecifiers python,
        List<Requirement> dependencies,
        List<List<String>> runs,
        boolean hangs,
        Duration timeout,
        List<String> commands,
        String platform) {

    /** What a script's run may take when nothing else is said. */
    public static final Duration USUAL_TIMEOUT = Duration.ofSeconds(30);

    public ReproScript {
        dependencies = List.copyOf(dependencies);
        runs = runs.stream().map(List::copyOf).toList();
        commands = List.copyOf(commands);
    }
}
