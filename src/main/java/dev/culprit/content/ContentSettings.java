package dev.culprit.content;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Where articles come from.
 *
 * @param directory folder of the bundles and posts
 * @param watch follow changes while the service runs
 * @param interval how often the folder is looked at for changes
 * @param fileSize largest file that is read
 */
@Validated
@ConfigurationProperties("culprit.content")
public record ContentSettings(
        @DefaultValue("content") Path directory,
        @DefaultValue("true") boolean watch,
        @DefaultValue("500ms") Duration interval,
        @DefaultValue("1MB") DataSize fileSize) {

    public ContentSettings {
        if (interval.isNegative() || interval.toMillis() < 50) {
            throw new IllegalArgumentException(
                    "culprit.content.interval is \"" + interval + "\"; expected at least 50ms, as in 500ms");
        }
    }
}
