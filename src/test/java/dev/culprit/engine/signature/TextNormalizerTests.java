package dev.culprit.engine.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TextNormalizerTests {

    @Test
    void whatPrintersAndChatsChangeIsOneForm() {
        assertThat(TextNormalizer.plain("Can\u2019t  Start \u201cnew\u201d thread \u2014 now\u2026"))
                .isEqualTo("can't start 'new' thread - now...");
        assertThat(TextNormalizer.plain(" a -- b\t\n c ")).isEqualTo("a - b c");
        assertThat(TextNormalizer.plain("it\\'s `x`")).isEqualTo("it's 'x'");
    }

    @Test
    void whatIsPlainStaysAsItIs() {
        String plain = "<n> of [x] {y} ~ 'z' is a_b: 1/2, c^d | e; f? g! $h %i &j (k) *l +m =n @o #p";
        assertThat(TextNormalizer.plain(plain)).isEqualTo(plain);
    }

    /** The plain start of a text is taken as a whole: it must not matter where it ends. */
    @Test
    void textIsReadTheSameWhateverStandsBeforeIt() {
        String signs = "ab Z_9-\"'`\\[]^{|}~ .\t\u2013\u2026\u00a0\u00c4";
        Random random = new Random(3);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 12; i++) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            String behind = TextNormalizer.plain("\u00c4" + text);
            assertThat("\u00e4" + TextNormalizer.plain("x" + text).substring(1))
                    .as("%s", text)
                    .isEqualTo(behind);
        }
    }
}
