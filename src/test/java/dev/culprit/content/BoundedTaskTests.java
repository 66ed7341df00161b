package dev.culprit.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class BoundedTaskTests {

    private static final Duration SHORT = Duration.ofMillis(200);

    @Test
    void resultIsHandedBack() throws BoundedTask.Abandoned {
        assertThat(BoundedTask.run(() -> "done", SHORT)).isEqualTo("done");
    }

    @Test
    void workThatDoesNotEndIsAbandoned() {
        AtomicBoolean stop = new AtomicBoolean();
        assertThatExceptionOfType(BoundedTask.Abandoned.class)
                .isThrownBy(() -> BoundedTask.run(
                        () -> {
                            while (!stop.get()) {
                                Thread.onSpinWait();
                            }
                            return "";
                        },
                        SHORT))
                .withMessageContaining("200 ms");
        stop.set(true);
    }

    @Test
    void nestingWithoutEndIsAbandoned() {
        assertThatExceptionOfType(BoundedTask.Abandoned.class)
                .isThrownBy(() -> BoundedTask.run(() -> depth(0), Duration.ofSeconds(30)))
                .withMessageContaining("StackOverflowError");
    }

    private static int depth(int level) {
        return level < 0 ? level : depth(level + 1) + 1;
    }
}
