package dev.culprit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BoundedOutputTests {

    private final BoundedOutput output = new BoundedOutput();

    private void print(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        output.add(bytes, bytes.length);
    }

    @Test
    void littleIsKeptWhole() {
        print("one\n");
        print("two");
        assertThat(output.text()).isEqualTo("one\ntwo");
    }

    @Test
    void ofMuchTheBeginningAndTheEndAreKept() {
        print("beginning\n");
        for (int i = 0; i < 2000; i++) {
            print("x".repeat(999) + "\n");
        }
        print("end\n");
        assertThat(output.text())
                .startsWith("beginning\nxxx")
                .endsWith("xxx\nend\n")
                .contains("\n[" + (2_000_014 - (64 << 10) - (512 << 10)) + " bytes are left out]\n");
        assertThat(output.isTooLong()).isFalse();
    }

    @Test
    void whatFitsExactlyLosesNothing() {
        String text = ("y".repeat(99) + "\n").repeat(5800);
        print(text);
        assertThat(output.text()).isEqualTo(text);
    }

    @Test
    void shortLinesAreCutSoThatTheEndIsRead() {
        print("y\n".repeat(30_000) + "the end\n");
        assertThat(output.text()).endsWith("y\nthe end\n").contains(" lines are left out]");
        assertThat(output.text().lines().count()).isLessThan(20_000);
    }
}
