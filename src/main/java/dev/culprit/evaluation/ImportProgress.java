package dev.culprit.evaluation;

import dev.culprit.content.ContentProgress;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says how far the import of much content is, to somebody who waits for a command. */
@Component
@Profile("command")
class ImportProgress {

    private static final int STEP = 250;

    private final long start = System.nanoTime();

    @EventListener
    void say(ContentProgress progress) {
        if (progress.all() > STEP && (progress.done() % STEP == 0 || progress.done() == progress.all())) {
            System.err.printf(
                    "imported: %d of %d, %.1f s%n", progress.done(), progress.all(), (System.nanoTime() - start) / 1e9);
        }
    }
}
