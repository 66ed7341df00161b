package dev.culprit.evaluation;

import dev.culprit.article.KnowledgeChanged;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The confusion matrix of the articles that are served, counted when somebody asks, and kept until one changes. */
@Component
class ConfusionBoard {

    private static final long PATIENCE_SECONDS = 3;

    private final SampleCheck check;
    private @Nullable CompletableFuture<Confusion> current;

    ConfusionBoard(SampleCheck check) {
        this.check = check;
    }

    @EventListener
    synchronized void forget(KnowledgeChanged change) {
        current = null;
    }

    /** The matrix; empty while it is still being counted. */
    Optional<Confusion> get() {
        try {
            return Optional.of(started().get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        } catch (TimeoutException notYet) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (java.util.concurrent.ExecutionException problem) {
            forget(new KnowledgeChanged(""));
            throw new IllegalStateException("the samples could not be checked", problem);
        }
    }

    private synchronized CompletableFuture<Confusion> started() {
        CompletableFuture<Confusion> running = current;
        if (running == null) {
            running = CompletableFuture.supplyAsync(() -> Confusion.of(check.run()));
            current = running;
        }
        return running;
    }
}
