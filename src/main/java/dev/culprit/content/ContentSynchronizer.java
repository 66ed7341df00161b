package dev.culprit.content;

import dev.culprit.article.KnowledgeChanged;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
    private final ArticleParser parser = new ArticleParser();

    /** Problems of articles that are left alone the next time, by content hash. */
    private final Map<String, List<ContentProblem>> problemsOfHash = new HashMap<>();

    private volatile SyncReport last = new SyncReport(List.of(), List.of(), List.of(), 0, List.of(), Duration.ZERO);

    private boolean announced;

    ContentSynchronizer(ContentSettings settings, ArticleStore store, ApplicationEventPublisher events) {
        this.directory =
                new ContentDirectory(settings.directory().toAbsolutePath().normalize(), settings.fileSize());
        this.store = store;
        this.events = events;
    }

    /** What the last synchronisation did. */
    public SyncReport last() {
        return last;
    }

    /** Synchronises once. One at a time; a second caller waits. */
    public synchronized SyncReport synchronize() {
        long start = System.nanoTime();
        ContentScan scan = directory.scan();
        Run run = new Run(store.states());
        run.problems.addAll(scan.problems());
        scan.bundles().forEach(run::take);
        if (scan.isComplete()) {
            run.removeRest();
        }
        problemsOfHash.keySet().retainAll(run.hashes.values());
        SyncReport report = run.report(Duration.ofNanos(System.nanoTime() - start));
        log(report);
        last = report;
        if (report.changedAnything() || !announced) {
            announced = true;
            events.publishEvent(new KnowledgeChanged(stamp(store.states())));
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

    private static String stamp(Map<String, String> states) {
        ContentHash hash = new ContentHash();
        new TreeMap<>(states).forEach((slug, content) -> hash.add(slug).add(content));
        return hash.value().substring(0, 12);
    }

    /** One synchronisation under way. */
    private final class Run {

        private final Map<String, String> before;
        private final Map<String, String> slugOfHash = new HashMap<>();
        private final Map<String, String> fileOfName = new HashMap<>();
        private final Map<String, String> hashes = new LinkedHashMap<>();
        private final List<String> added = new ArrayList<>();
        private final List<String> changed = new ArrayList<>();
        private final List<String> removed = new ArrayList<>();
        private final List<ContentProblem> problems = new ArrayList<>();
        private int unchanged;

        Run(Map<String, String> before) {
            this.before = before;
            before.forEach((slug, hash) -> slugOfHash.put(hash, slug));
        }

        void take(ArticleBundle bundle) {
            String same = slugOfHash.get(bundle.hash());
            if (same != null && !hashes.containsKey(same)) {
                hashes.put(same, bundle.hash());
                fileOfName.putIfAbsent(same, bundle.index().path());
                problems.addAll(problemsOfHash.getOrDefault(bundle.hash(), List.of()));
                unchanged++;
                return;
            }
            List<ContentProblem> found = new ArrayList<>();
            Optional<ParsedArticle> parsed = parse(bundle, found);
            if (parsed.isPresent()) {
                put(parsed.get(), found);
            } else if (!found.isEmpty() && before.containsKey(bundle.slug())) {
                // Broken for the moment: what was read before is better than nothing.
                hashes.putIfAbsent(bundle.slug(), before.getOrDefault(bundle.slug(), ""));
            }
            problemsOfHash.put(bundle.hash(), found);
            problems.addAll(found);
        }

        private Optional<ParsedArticle> parse(ArticleBundle bundle, List<ContentProblem> found) {
            try {
                return parser.parse(bundle, found);
            } catch (RuntimeException problem) {
                LOG.error("{} cannot be read", bundle.index().path(), problem);
                found.add(ContentProblem.error(
                        bundle.index().path(), 0, "the article cannot be read: " + problem, "a readable article"));
                return Optional.empty();
            }
        }

        private void put(ParsedArticle article, List<ContentProblem> found) {
            String taken = fileOfName.putIfAbsent(article.slug(), article.file());
            if (taken != null) {
                found.add(ContentProblem.error(
                        article.file(),
                        0,
                        "the slug \"" + article.slug() + "\" is that of " + taken,
                        "a slug of its own"));
                return;
            }
            try {
                store.replace(article, freeAliases(article, found));
                (before.containsKey(article.slug()) ? changed : added).add(article.slug());
                hashes.put(article.slug(), article.hash());
            } catch (RuntimeException problem) {
                LOG.error("{} cannot be stored", article.file(), problem);
                found.add(ContentProblem.error(
                        article.file(), 0, "the article cannot be stored: " + problem.getMessage(), "another text"));
                hashes.put(article.slug(), before.getOrDefault(article.slug(), ""));
            }
        }

        private List<String> freeAliases(ParsedArticle article, List<ContentProblem> found) {
            List<String> free = new ArrayList<>();
            for (String alias : article.aliases()) {
                String taken = fileOfName.putIfAbsent(alias, article.file());
                if (taken == null) {
                    free.add(alias);
                } else {
                    found.add(ContentProblem.error(
                            article.file(), 0, "the alias \"" + alias + "\" is taken by " + taken, "a free name"));
                }
            }
            return free;
        }

        void removeRest() {
            for (String slug : before.keySet()) {
                if (!hashes.containsKey(slug)) {
                    store.remove(slug);
                    removed.add(slug);
                }
            }
        }

        SyncReport report(Duration took) {
            return new SyncReport(added, changed, removed, unchanged, problems, took);
        }
    }
}
