package dev.culprit.diagnosis;

import dev.culprit.engine.signature.FactTable;
import dev.culprit.engine.signature.LearnedFrequencies;
import dev.culprit.paste.fact.Fact;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

/**
 * Counts the facts of the pastes that this installation sees, beside the answering: a thread of its own takes them
 * from a short queue, and what finds it full is not counted. What was counted is used from the next start on, so that
 * the same paste keeps its answer until then.
 */
public class FactCounter implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(FactCounter.class);
    private static final int WAITING = 64;
    private static final int MOST_OF_A_PASTE = 2_000;
    private static final int PASTES_BETWEEN_WRITES = 200;

    private final BlockingQueue<List<Fact>> queue = new ArrayBlockingQueue<>(WAITING);
    private final LearnedFrequencies learned;
    private final Path file;
    private final @Nullable Thread thread;
    private volatile boolean closing;

    /** A counter that writes to that file; one that counts nothing when it is switched off. */
    public FactCounter(LearnedFrequencies learned, Path file, boolean on) {
        this.learned = learned;
        this.file = file;
        this.thread = on ? new Thread(this::count, "fact-counter") : null;
        if (thread != null) {
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Takes note of a paste. Never waits. */
    public void note(FactTable facts) {
        if (thread != null) {
            queue.offer(facts.all().stream()
                    .filter(facts::isFirst)
                    .limit(MOST_OF_A_PASTE)
                    .toList());
        }
    }

    private void count() {
        int unwritten = 0;
        try {
            while (!closing || !queue.isEmpty()) {
                List<Fact> facts = queue.poll(200, TimeUnit.MILLISECONDS);
                if (facts != null) {
                    learned.add(facts);
                    unwritten++;
                }
                if (unwritten >= PASTES_BETWEEN_WRITES || (closing && queue.isEmpty() && unwritten > 0)) {
                    write();
                    unwritten = 0;
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void write() {
        try {
            learned.write(file);
        } catch (IOException problem) {
            LOG.warn("What was learned of pastes could not be written to {}: {}", file, problem.toString());
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        closing = true;
        if (thread != null) {
            thread.join(TimeUnit.SECONDS.toMillis(5));
        }
    }
}
