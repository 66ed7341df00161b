package dev.culprit.engine.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.engine.verdict.Advice;
import dev.culprit.engine.verdict.VersionVerdict;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerWordsTests {

    private static Set<String> keys(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(AnswerWords.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties.stringPropertyNames();
    }

    @Test
    void englishAndChineseSayTheSame() throws IOException {
        assertThat(keys("answers_zh.properties")).isEqualTo(keys("answers.properties"));
    }

    @ParameterizedTest
    @EnumSource(value = Advice.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void everyAdviceHasASentence(Advice advice) {
        assertThat(AnswerWords.in("en").advice(advice)).isNotBlank();
        assertThat(AnswerWords.in("zh").advice(advice))
                .isNotBlank()
                .isNotEqualTo(AnswerWords.in("en").advice(advice));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyVersionVerdictNamesWhatItKnows(String language) {
        AnswerWords words = AnswerWords.in(language);
        for (VersionVerdict.Status status : VersionVerdict.Status.values()) {
            for (List<String> fixed : List.of(List.<String>of(), List.of("2.7.4", "3.2.4"))) {
                VersionVerdict verdict = new VersionVerdict(status, "cpython", "2.7.3", fixed);
                assertThat(words.affected(verdict)).contains("Python 2.7.3");
                assertThat(words.affected(verdict).contains("2.7.4, 3.2.4")).isEqualTo(!fixed.isEmpty());
            }
        }
    }

    @Test
    void otherLanguagesAreAnsweredInEnglish() {
        assertThat(AnswerWords.in("de").advice(Advice.EMPTY))
                .isEqualTo(AnswerWords.in("en").advice(Advice.EMPTY));
    }
}
