package dev.culprit.system;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Sets {@code culprit.data.path}: the data directory as an absolute path, whether the setting is relative or not. H2
 * refuses plain relative paths, and puts {@code ./} before an absolute one below the working directory.
 */
class DataDirectory implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String directory = environment.getProperty("culprit.data.directory", "data");
        String path = Path.of(directory).toAbsolutePath().normalize().toString().replace('\\', '/');
        environment
                .getPropertySources()
                .addLast(new MapPropertySource("culprit.data", Map.of("culprit.data.path", path)));
    }

    /** After the configuration files. */
    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }
}
