package dev.culprit.diagnosis;

import dev.culprit.engine.knowledge.EarlierKnowledge;
import dev.culprit.engine.knowledge.Knowledge;
import dev.culprit.engine.knowledge.KnowledgeFile;
import dev.culprit.engine.signature.FrequencyTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/**
 * The knowledge of the last run, in the data directory, so that a start reads and compiles only what has changed since;
 * at first that of the shipped articles, which the jar brings.
 */
@Component
class KeptKnowledge {

    private static final Logger LOG = LoggerFactory.getLogger(KeptKnowledge.class);

    private final Path file;
    private final FrequencyTable frequencies;
    private final String build;

    KeptKnowledge(
            @Value("${culprit.data.path}") String data,
            FrequencyTable frequencies,
            ObjectProvider<BuildProperties> build) {
        this.file = Path.of(data, "knowledge.json");
        this.frequencies = frequencies;
        this.build = build.stream()
                .map(properties -> properties.getVersion() + " " + properties.getTime())
                .findFirst()
                .orElse("");
    }

    /** What was kept; of another build of the program, or without a file, what is shipped. */
    EarlierKnowledge read() {
        if (Files.isReadable(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                KnowledgeFile kept = KnowledgeFile.read(in, file.toString(), frequencies);
                if (kept.build().equals(build)) {
                    return kept;
                }
            } catch (IOException unusable) {
                LOG.info("Articles are compiled anew: {}", unusable.getMessage());
            }
        }
        return KnowledgeFile.shipped(frequencies)
                .<EarlierKnowledge>map(shipped -> shipped)
                .orElse(EarlierKnowledge.NOTHING);
    }

    /** Whole or not at all. A service that cannot write it starts slower next time, and is none the worse. */
    void write(Knowledge knowledge) {
        try {
            KnowledgeFile.write(knowledge, build, file);
        } catch (IOException problem) {
            LOG.warn("The knowledge could not be kept in {}: {}", file, problem.toString());
        }
    }
}
