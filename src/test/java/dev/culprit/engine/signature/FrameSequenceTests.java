package dev.culprit.engine.signature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrameSequenceTests {

    @Test
    void framesStandFromTheInsideOutwards() {
        assertThat(FrameSequence.frames("a.b <  c.* < /^d/")).containsExactly("a.b", "c.*", "/^d/");
    }

    @Test
    void nativeFramesOfTemplatesAreNotCut() {
        assertThat(FrameSequence.frames("std::vector<int>::at < main")).containsExactly("std::vector<int>::at", "main");
    }

    @Test
    void oneFrameHasNoOrder() {
        assertThat(FrameSequence.isOne("a.b")).isFalse();
        assertThat(FrameSequence.isOne("a.b < ")).isFalse();
        assertThat(FrameSequence.isOne("a.b < c.d")).isTrue();
    }
}
