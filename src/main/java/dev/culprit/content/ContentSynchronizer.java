package dev.culprit.content;

import dev.culprit.article.KnowledgeChanged;
import dev.culprit.engine.signature.SignatureReview;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Brings the database to the state of the content directory. What has not changed is not touched; what fails is
 * reported and hurts nothing else; an article whose files are broken for the moment stays as it was.
 */
@Service
public class ContentSynchronizer {

    private static final Logger LOG = LoggerFactory.getLogger(ContentSynchronizer.class);

    private final ContentDirectory directory;
    private final ArticleStore store;
    private final ApplicationEventPublisher events;
    private final ArticleParser parser;
    private final String reader;

    private volatile SyncReport last = new SyncReport(List.of(), List.of(), List.of(), 0, List.of(), Duration.ZERO);

    private boolean announced;

    @Autowired
    ContentSynchronizer(
            ContentSettings settings,
            ArticleStore store,
            ApplicationEventPublisher events,
            SignatureReview review,
            ObjectProvider<BuildProperties> build) {
        this(
                settings,
                store,
                events,
                review,
                build.stream().map(ContentSynchronizer::name).findFirst().orElse(""));
    }

    ContentSynchronizer(
            ContentSettings settings,
            ArticleStore store,
            ApplicationEventPublisher events,
            SignatureReview review,
            String reader) {
        this.parser = new ArticleParser(review);
        this.directory = new ContentDirectory(settings.directory(), settings.fileSize());
        this.store = store;
        this.events = events;
        this.reader = reader;
    }

    private static String name(BuildProperties build) {
        return build.getVersion() + " " + build.getTime();
    }

    /** What the last synchronisation did. */
    public SyncReport last() {
        return last;
    }

    /** Synchronises once. One at a time; a second caller waits. */
    public SyncReport synchronize() {
        return synchronize(directory);
    }

    private synchronized SyncReport synchronize(ContentDirectory from) {
        long start = System.nanoTime();
        ContentScan scan = from.scan();
        SyncRun run = new SyncRun(store, parser, reader, events::publishEvent);
        run.take(scan);
        SyncReport report = run.report(Duration.ofNanos(System.nanoTime() - start));
        log(report);
        last = report;
        if (report.changedAnything() || !announced) {
            announced = true;
            events.publishEvent(new KnowledgeChanged(stamp(store.stored())));
        }
        return report;
    }

    private void log(SyncReport report) {
        report.problems().stream()
                .filter(problem -> !last.problems().contains(problem))
                .forEach(problem -> LOG.warn("{}", problem));
        if (report.changedAnything()) {
            LOG.info("Content: {}", report);
        }
    }

    private static String stamp(Map<String, StoredArticle> stored) {
        Map<String, String> hashes = new HashMap<>();
        stored.forEach((slug, article) -> hashes.put(slug, article.contentHash()));
        return KnowledgeStamp.of(hashes);
    }
}
