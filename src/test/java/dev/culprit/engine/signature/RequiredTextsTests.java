package dev.culprit.engine.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequiredTextsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "^#L?$;#",
                "lock(ed)? by;lock",
                "x{2}long text;long text",
                "os\\.fork\\(\\);os.fork()",
                "\\bis_?Alive\\b.*[)](a)?;Alive",
                "^(wait4|waitpid)$;wait4|waitpid",
                "^(?:do|kernel)_wait$;_wait",
                "(do_wait|kernel_wait4)+!;do_wait|kernel_wait4",
                "([Cc]hild|fork(ed|ing)?)\\b.*True;True",
                "[^\\]|]x;x"
            })
    void textsOfWhichEveryMatchContainsOne(String expression, String needed) {
        assertThat(RequiredTexts.of(expression)).containsExactly(needed.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "either text|or text",
                "(?i)text",
                "(?P<name>text)",
                "(optional|text)?",
                "(a|)",
                "[abc]+",
                "\\pLtext",
                "\\x41bc",
                "\\Qtext\\E",
                "[[:alpha:](]text",
                "(a|b[cd])",
                ".*"
            })
    void nothingIsKnownOf(String expression) {
        assertThat(RequiredTexts.of(expression)).isEmpty();
    }

    @Test
    void nothingThatAnExpressionMatchesIsRuledOut() {
        List<String> values =
                List.of("", "a", "ab", "acd", "wait4", "a waitpid", "os.fork()", "xos.fork() y", "forked True");
        for (String expression :
                List.of("a.?c", "(wait4|waitpid)", "os\\.fork\\(\\)", "fork(ed|s)?.*True", "^[a-z]?b?$", "a(b|c)d?")) {
            var plain = com.google.re2j.Pattern.compile(expression);
            for (String value : values) {
                assertThat(Pattern.of("/" + expression + "/").matches(value))
                        .as(expression + " on " + value)
                        .isEqualTo(plain.matcher(value).find());
            }
        }
    }
}
