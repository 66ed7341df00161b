package dev.culprit.evaluation;

import dev.culprit.article.ArticleKnowledge;
import dev.culprit.article.ArticleRepository;
import dev.culprit.article.KnowledgeChanged;
import dev.culprit.diagnosis.DiagnosisService;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The confusion matrix of the articles that are served, counted when somebody asks, and kept until one changes. */
@Component
class ConfusionBoard {

    private static final long PATIENCE_SECONDS = 3;

    private final ArticleRepository articles;
    private final TransactionTemplate transaction;
    private final SampleCheck check;
    private @Nullable CompletableFuture<Confusion> current;

    ConfusionBoard(ArticleRepository articles, PlatformTransactionManager transactions, DiagnosisService diagnosis) {
        this.articles = articles;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
        this.check = new SampleCheck(diagnosis::diagnose);
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
            running = CompletableFuture.supplyAsync(() -> Confusion.of(check.run(pastes(), () -> {})));
            current = running;
        }
        return running;
    }

    private List<StoredPaste> pastes() {
        return Objects.requireNonNull(transaction.execute(status -> articles.findAll().stream()
                .map(ArticleKnowledge::of)
                .flatMap(StoredPaste::of)
                .toList()));
    }
}
