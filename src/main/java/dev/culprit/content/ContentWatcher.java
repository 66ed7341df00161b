package dev.culprit.content;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Synchronises at start, before the service reports that it is ready, and then whenever the folder's files change. Looks
 * at names, sizes and times at an interval, which works on every file system, mounted ones included.
 */
@Component
class ContentWatcher implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ContentWatcher.class);

    private static final Duration QUIET = Duration.ofMillis(150);
    private static final int MOST_LOOKS = 5;

    private final ContentSettings settings;
    private final ContentSynchronizer synchronizer;
    private final Path root;
    private long seen;
    private @Nullable ScheduledExecutorService thread;

    ContentWatcher(ContentSettings settings, ContentSynchronizer synchronizer) {
        this.settings = settings;
        this.synchronizer = synchronizer;
        this.root = settings.directory().toAbsolutePath().normalize();
    }

    @Override
    public void start() {
        seen = FolderState.of(root);
        synchronizer.synchronize();
        if (settings.watch()) {
            ScheduledExecutorService started =
                    Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "content-watcher"));
            long interval = settings.interval().toMillis();
            var unused = started.scheduleWithFixedDelay(this::look, interval, interval, TimeUnit.MILLISECONDS);
            thread = started;
        }
    }

    private void look() {
        try {
            long state = FolderState.of(root);
            if (state != seen) {
                state = settled(state);
                synchronizer.synchronize();
                seen = state;
            }
        } catch (RuntimeException problem) {
            LOG.error("The content cannot be synchronised; it is tried again", problem);
        }
    }

    /** Waits until the files stay as they are, for an editor or a checkout writes many; but not for ever. */
    private long settled(long first) {
        long state = first;
        for (int look = 0; look < MOST_LOOKS; look++) {
            LockSupport.parkNanos(QUIET.toNanos());
            long next = FolderState.of(root);
            if (next == state) {
                return state;
            }
            state = next;
        }
        return state;
    }

    @Override
    public void stop() {
        ScheduledExecutorService running = thread;
        if (running != null) {
            running.shutdown();
            try {
                if (!running.awaitTermination(30, TimeUnit.SECONDS)) {
                    running.shutdownNow();
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Before the web server starts to listen. */
    @Override
    public int getPhase() {
        return 0;
    }
}
