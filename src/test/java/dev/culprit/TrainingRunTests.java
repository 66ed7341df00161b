package dev.culprit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrainingRunTests {

    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

    @Test
    void onlyItsNameAsksForIt() {
        assertThat(TrainingRun.isMeant(new String[] {"rehearse"})).isTrue();
        assertThat(TrainingRun.isMeant(new String[] {})).isFalse();
        assertThat(TrainingRun.isMeant(new String[] {"--server.port=80"})).isFalse();
        assertThat(TrainingRun.isMeant(new String[] {"diagnose", "rehearse"})).isFalse();
    }

    @Test
    void theServiceStartsAnswersStopsAndLeavesNothingBehind() throws Exception {
        List<Path> before = leftBehind();
        TrainingRun.run();
        assertThat(leftBehind()).isEqualTo(before);
    }

    private static List<Path> leftBehind() throws Exception {
        try (Stream<Path> files = Files.list(TEMPORARY)) {
            return files.filter(file -> file.getFileName().toString().startsWith("culprit-rehearsal"))
                    .sorted()
                    .toList();
        }
    }
}
