package dev.culprit.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageGuessTests {

    @Test
    void chineseStaysChineseBetweenLatinNamesAndCode() {
        assertThat(LanguageGuess.of("调用 threading.current_thread 会返回 _DummyThread 对象\n\n```\n"
                        + "def current_thread():\n".repeat(50) + "```\n\n    indented code\n"))
                .isEqualTo("zh");
    }

    @Test
    void englishMayQuoteAChineseWord() {
        assertThat(LanguageGuess.of("The word 锁 means lock, and that is all the Chinese that this text holds."))
                .isEqualTo("en");
    }

    @Test
    void nothingIsEnglish() {
        assertThat(LanguageGuess.of("")).isEqualTo("en");
    }
}
