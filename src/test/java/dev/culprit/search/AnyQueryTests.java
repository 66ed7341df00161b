package dev.culprit.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.culprit.WithKnowledge;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Whatever is typed, page and API answer it from a real index. */
@WithKnowledge
class AnyQueryTests {

    private static final int QUERIES = 60;

    @Autowired
    private MockMvc web;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pip-install",
                "sub-process",
                "a-bcdefghij",
                "abcdefghi-j",
                "fork-with-held-lock-logging-deadlock",
                "in-a-fork-of-a-loc",
            })
    void wordsWithAHyphenAreAnswered(String query) throws Exception {
        assertAnswered(query);
    }

    @ParameterizedTest
    @ValueSource(ints = {254, 255, 256, 257, 258, 511, 10_000})
    void longWordsAreAnswered(int letters) throws Exception {
        for (String letter : List.of("a", "_", "aB", "锁", "\uD83D\uDE00", "e\u0301", "ａ")) {
            assertAnswered(letter.repeat(letters).substring(0, letters));
        }
    }

    /** What is typed is made of the words of the articles too: only what is like an indexed word is looked at closely. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    @Timeout(120)
    void anyWordsAreAnswered(long seed) throws Exception {
        Typist typist = new Typist(seed, indexedWords());
        for (int i = 0; i < QUERIES; i++) {
            assertAnswered(typist.query());
        }
    }

    @Test
    void theTypistReachesWhatTheTestIsAbout() throws Exception {
        Typist typist = new Typist(1, indexedWords());
        List<String> queries = Stream.generate(typist::query).limit(4 * QUERIES).toList();
        assertThat(queries)
                .anyMatch(query -> query.length() == 1)
                .anyMatch(query -> query.length() >= 10_000)
                .anyMatch(query -> query.matches("\\p{Alpha}+-\\p{Alpha}+"))
                .anyMatch(query -> query.matches("\\p{Punct}+"))
                .anyMatch(query -> query.contains("\u0000"))
                .anyMatch(query -> query.codePoints().anyMatch(Character::isSupplementaryCodePoint))
                .anyMatch(query -> query.codePoints().anyMatch(Character::isIdeographic));
    }

    private List<String> indexedWords() throws Exception {
        String text = web.perform(get("/articles/fork-with-held-lock-logging-deadlock.md"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{Alpha}_]+")).stream()
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        assertThat(words).hasSizeGreaterThan(50);
        return words;
    }

    private void assertAnswered(String query) {
        for (String language : List.of("en", "zh")) {
            assertThatCode(() -> {
                        web.perform(get("/search").param("q", query).locale(Locale.forLanguageTag(language)))
                                .andExpect(status().isOk());
                        web.perform(get("/api/v1/search").param("q", query).param("language", language))
                                .andExpect(status().isOk())
                                .andExpect(jsonPath("$.items").isArray())
                                .andExpect(jsonPath("$.total").isNumber());
                    })
                    .as("%s: %s", language, escaped(query))
                    .doesNotThrowAnyException();
        }
    }

    private static String escaped(String query) {
        StringBuilder escaped = new StringBuilder();
        query.chars()
                .limit(300)
                .forEach(c -> escaped.append(c >= ' ' && c < 127 ? String.valueOf((char) c) : "\\u%04x".formatted(c)));
        return escaped.toString();
    }
}
