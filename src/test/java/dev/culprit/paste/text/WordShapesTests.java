package dev.culprit.paste.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordShapesTests {

    private final WordShapes shapes = new WordShapes();

    @Test
    void noWordOfTheListIsRuledOut() {
        List<String> words = List.of("a", "memory", "\u7ebf\u7a0b", "x".repeat(64), "x".repeat(200));
        words.forEach(shapes::add);
        for (String word : words) {
            assertThat(shapes.mayHold(". " + word + " .", 2, 2 + word.length()))
                    .as(word)
                    .isTrue();
        }
    }

    @Test
    void otherEndsAndLengthsAreRuledOut() {
        shapes.add("memory");
        assertThat(shapes.mayHold("memories", 0, 8)).isFalse();
        assertThat(shapes.mayHold("binary", 0, 6)).isFalse();
    }
}
