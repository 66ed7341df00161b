package dev.culprit.engine.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PatternTests {

    @Test
    void literalMatchesOnlyItself() {
        assertThat(Pattern.of("KeyError").matches("KeyError")).isTrue();
        assertThat(Pattern.of("KeyError").matches("KeyErrors")).isFalse();
        assertThat(Pattern.of("KeyError").literal()).contains("KeyError");
    }

    @Test
    void starMatchesAnyRun() {
        Pattern pattern = Pattern.of("deadlock detected by _ModuleLock(*) at *");
        assertThat(pattern.matches("deadlock detected by _ModuleLock('a.b') at #"))
                .isTrue();
        assertThat(pattern.matches("deadlock detected by _ModuleLock() at ")).isTrue();
        assertThat(pattern.matches("deadlock detected by _ModuleLock at #")).isFalse();
        assertThat(pattern.literal()).isEmpty();
    }

    @Test
    void piecesOfATemplateMayNotOverlap() {
        assertThat(Pattern.of("ab*ba").matches("aba")).isFalse();
        assertThat(Pattern.of("ab*ba").matches("abba")).isTrue();
        assertThat(Pattern.of("a*b*b").matches("ab")).isFalse();
        assertThat(Pattern.of("a*b*b").matches("abb")).isTrue();
        assertThat(Pattern.of("*").matches("")).isTrue();
        assertThat(Pattern.of("**").matches("x")).isTrue();
    }

    @Test
    void slashesEncloseARegularExpressionThatIsSearched() {
        assertThat(Pattern.of("/lock(ed)? by \\w+/").matches("it is locked by me"))
                .isTrue();
        assertThat(Pattern.of("/^lock/").matches("a lock")).isFalse();
    }

    @Test
    void expressionThatRe2DoesNotKnowIsQuotedInTheError() {
        assertThatThrownBy(() -> Pattern.of("/(?<=a)b/"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/(?<=a)b/")
                .hasMessageContaining("RE2");
    }
}
