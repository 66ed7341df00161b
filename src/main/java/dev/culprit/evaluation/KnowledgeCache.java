package dev.culprit.evaluation;

import dev.culprit.engine.knowledge.Knowledge;
import dev.culprit.engine.knowledge.KnowledgeFile;
import dev.culprit.engine.signature.FrequencyTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/**
 * The knowledge of a folder of articles, as this user's last command made it: {@code $XDG_CACHE_HOME/culprit}, or {@code
 * ~/.cache/culprit}. It can be deleted at any time; where it cannot be written, commands take longer and say nothing.
 */
final class KnowledgeCache {

    private final Path file;

    private KnowledgeCache(Path file) {
        this.file = file;
    }

    static KnowledgeCache of(Path folder) {
        String home = System.getenv("XDG_CACHE_HOME");
        Path caches =
                home == null || home.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(home);
        String name = folder.toAbsolutePath().normalize().toString();
        return new KnowledgeCache(caches.resolve("culprit")
                .resolve("knowledge-" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + ".json"));
    }

    /** What is kept; empty when nothing is, or when another build of the program wrote it. */
    Optional<KnowledgeFile> read(FrequencyTable frequencies) {
        // Classes that no build has named may be others each time.
        if (CommandSettings.build().isEmpty() || !Files.isReadable(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            KnowledgeFile kept = KnowledgeFile.read(in, file.toString(), frequencies);
            return kept.build().equals(CommandSettings.build()) ? Optional.of(kept) : Optional.empty();
        } catch (IOException unusable) {
            return Optional.empty();
        }
    }

    void write(Knowledge knowledge) {
        if (CommandSettings.build().isEmpty()) {
            return;
        }
        try {
            KnowledgeFile.write(knowledge, CommandSettings.build(), file);
        } catch (IOException unwritable) {
            // A command answers without it.
            return;
        }
    }
}
