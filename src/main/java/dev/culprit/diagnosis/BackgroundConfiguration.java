package dev.culprit.diagnosis;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** The background shares, read once for all who weigh facts: the shipped table, and what this installation saw. */
@Configuration(proxyBeanMethods = false)
class BackgroundConfiguration {

    /** Less than a megabyte, in memory and on disk. */
    private static final int MOST_LEARNED = 20_000;

    private final Path file;
    private final boolean learns;

    BackgroundConfiguration(@Value("${culprit.data.path}") String data, DiagnosisSettings settings) {
        this.file = Path.of(data, "learned.tsv");
        this.learns = settings.learn();
    }

    @Bean
    Background background() throws IOException {
        Background shipped = Background.shipped();
        return learns ? shipped.with(LearnedFacts.read(file, MOST_LEARNED)) : shipped;
    }

    /** Commands leave nothing behind: they use what was learned and do not add to it. */
    @Bean
    FactCounter factCounter(Environment environment) throws IOException {
        boolean serves = !environment.acceptsProfiles(Profiles.of("command"));
        return new FactCounter(LearnedFacts.read(file, MOST_LEARNED), file, learns && serves);
    }
}
