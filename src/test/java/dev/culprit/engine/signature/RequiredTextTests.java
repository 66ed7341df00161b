package dev.culprit.engine.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequiredTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "^#L?$;#",
                "locked by \\w+;`locked by `",
                "Errno 1[2-3];Errno 1",
                "ab*c;a",
                "lock(ed)? by;lock",
                "x{2}long text;long text",
                "a\\.threading;threading",
                "(either|or) text;``",
                "(?i)text;``",
                "[abc]+;``"
            })
    void longestTextThatEveryMatchContains(String expression, String needed) {
        assertThat(RequiredText.of(expression)).isEqualTo(needed);
    }

    @Test
    void nothingThatAnExpressionMatchesIsRuledOut() {
        List<String> values =
                List.of("", "a", "ab", "abbc", "ac", "lock by", "locked by me", "xxlong text", "12L", "Errno 13");
        for (String expression :
                List.of("^#L?$", "ab*c", "lock(ed)? by", "x{2}long text", "\\d+L?", "Errno 1[2-3]", "a.?c")) {
            var plain = com.google.re2j.Pattern.compile(expression);
            for (String value : values) {
                assertThat(Pattern.of("/" + expression + "/").matches(value))
                        .as(expression + " on " + value)
                        .isEqualTo(plain.matcher(value).find());
            }
        }
    }
}
