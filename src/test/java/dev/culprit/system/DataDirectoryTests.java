package dev.culprit.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class DataDirectoryTests {

    private static String path(String directory) {
        MockEnvironment environment = new MockEnvironment().withProperty("culprit.data.directory", directory);
        new DataDirectory().postProcessEnvironment(environment, new SpringApplication());
        return environment.getRequiredProperty("culprit.data.path");
    }

    @Test
    void relativeDirectoryIsCompleted() {
        assertThat(path("some/data"))
                .isEqualTo(Path.of("some/data").toAbsolutePath().toString());
        assertThat(path("./data")).isEqualTo(Path.of("data").toAbsolutePath().toString());
    }

    @Test
    void absoluteDirectoryStays() {
        assertThat(path("/var/lib/culprit")).isEqualTo("/var/lib/culprit");
    }
}
