package dev.culprit.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.mock.env.MockEnvironment;

class DataInUseAnalyzerTests {

    private final DataInUseAnalyzer analyzer =
            new DataInUseAnalyzer(new MockEnvironment().withProperty("culprit.data.path", "/srv/culprit/data"));

    @Test
    void secondServiceOnADataDirectoryIsToldSoInOneSentence() {
        SQLException refused = new SQLException("Database may be already in use", "90020", 90020);
        FailureAnalysis analysis = Objects.requireNonNull(
                analyzer.analyze(new IllegalStateException("Error creating bean", new RuntimeException(refused))));
        assertThat(analysis.getDescription())
                .isEqualTo("The data directory \"/srv/culprit/data\" is in use by another Culprit.");
        assertThat(analysis.getAction()).contains("--culprit.data.directory=DIR");
    }

    @Test
    void otherFailuresOfTheDatabaseAreNotItsBusiness() {
        assertThat(analyzer.analyze(new IllegalStateException(new SQLException("no", "08001", 90030))))
                .isNull();
    }
}
