package dev.culprit.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StackTests {

    @Test
    void framesStandFromTheInsideOutwards() {
        assertThat(Stack.frames("a.b <  c.* < /^d/")).containsExactly("a.b", "c.*", "/^d/");
    }

    @Test
    void nativeFramesOfTemplatesAreNotCut() {
        assertThat(Stack.frames("std::vector<int>::at < main")).containsExactly("std::vector<int>::at", "main");
    }

    @Test
    void oneFrameHasNoOrder() {
        assertThat(Stack.isOne("a.b")).isFalse();
        assertThat(Stack.isOne("a.b < ")).isFalse();
        assertThat(Stack.isOne("a.b < c.d")).isTrue();
    }
}
