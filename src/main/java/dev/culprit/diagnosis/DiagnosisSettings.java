package dev.culprit.diagnosis;

import dev.culprit.paste.PasteLimits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of diagnosis.
 *
 * @param characters most characters of a paste that are read; the rest is cut off, and the answer says so
 * @param lines most lines of a paste that are read
 * @param terms how many of the rarest known facts of a paste are looked up
 * @param candidates how many clues are fetched from the index
 * @param learn whether to count which facts the pastes show that no article explains; used from the next start on
 */
@Validated
@ConfigurationProperties("culprit.diagnosis")
record DiagnosisSettings(
        @DefaultValue("1048576") @Min(1024) @Max(16 * 1024 * 1024)
        int characters,

        @DefaultValue("20000") @Min(100) @Max(1_000_000) int lines,
        @DefaultValue("24") @Min(1) @Max(1000) int terms,
        @DefaultValue("100") @Min(1) @Max(10_000) int candidates,
        @DefaultValue("false") boolean learn) {

    /** How much of a paste is read. */
    PasteLimits limits() {
        return new PasteLimits(characters, lines);
    }
}
