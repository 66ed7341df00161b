package dev.culprit.diagnosis;

import dev.culprit.engine.signature.FrequencyTable;
import dev.culprit.engine.signature.LearnedFrequencies;
import dev.culprit.engine.signature.SignatureReview;
import dev.culprit.engine.verdict.SignatureReviewer;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The frequencies shares, read once for all who weigh facts: the shipped table, and what this installation saw. */
@Configuration(proxyBeanMethods = false)
class FrequencyConfiguration {

    /** Less than a megabyte, in memory and on disk. */
    private static final int MOST_LEARNED = 20_000;

    private final Path file;
    private final boolean learns;

    FrequencyConfiguration(@Value("${culprit.data.path}") String data, DiagnosisSettings settings) {
        this.file = Path.of(data, "learned.tsv");
        this.learns = settings.learn();
    }

    @Bean
    FrequencyTable frequencies() throws IOException {
        FrequencyTable shipped = FrequencyTable.shipped();
        return learns ? shipped.with(LearnedFrequencies.read(file, MOST_LEARNED)) : shipped;
    }

    @Bean
    SignatureReview signatureReview(FrequencyTable frequencies) {
        return new SignatureReviewer(frequencies);
    }

    @Bean
    FactCounter factCounter() throws IOException {
        return new FactCounter(LearnedFrequencies.read(file, MOST_LEARNED), file, learns);
    }
}
