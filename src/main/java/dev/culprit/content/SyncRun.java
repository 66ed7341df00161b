package dev.culprit.content;

import dev.culprit.content.ArticleWriting.Reading;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One synchronisation under way: reads what has changed, settles who owns which name, writes, and removes what is gone.
 */
final class SyncRun {

    private static final Logger LOG = LoggerFactory.getLogger(SyncRun.class);

    private final ArticleStore store;
    private final ParallelReading reading;
    private final String reader;
    private final Consumer<ContentProgress> progress;
    private final Map<String, StoredArticle> before;
    private final SlugRegistry names = new SlugRegistry();
    private final Set<String> kept = new HashSet<>();
    private final List<Reading> readings = new ArrayList<>();
    private final List<String> added = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();
    private final List<String> removed = new ArrayList<>();
    private final List<ContentProblem> problems = new ArrayList<>();
    private int unchanged;

    SyncRun(ArticleStore store, ArticleParser parser, String reader, Consumer<ContentProgress> progress) {
        this.progress = progress;
        this.store = store;
        this.reading = new ParallelReading(parser);
        this.reader = reader;
        this.before = store.stored();
    }

    void take(ContentScan scan) {
        problems.addAll(scan.problems());
        Map<String, StoredArticle> storedByHash = new HashMap<>();
        before.values().forEach(article -> storedByHash.put(article.contentHash(), article));
        Map<String, ParallelReading.ReadResult> read = reading.readAll(scan.bundles().stream()
                .filter(bundle -> !isRead(storedByHash.get(bundle.hash())))
                .toList());
        scan.bundles()
                .forEach(bundle -> take(
                        bundle,
                        Optional.ofNullable(storedByHash.get(bundle.hash())),
                        read.get(bundle.index().path())));
        scan.broken().forEach(path -> keep(path, ""));
        store.aliases().forEach((alias, slug) -> {
            if (isUnchanged(slug)) {
                names.claimAlias(alias, slug);
            }
        });
        readings.forEach(reading -> kept.add(reading.article().slug()));
        ArticleWriting writing = new ArticleWriting(store, names, reader, progress);
        List<Reading> again = writing.write(readings);
        if (scan.isComplete()) {
            before.values().stream()
                    .filter(article -> !kept.contains(article.slug()))
                    .forEach(this::remove);
        }
        // A name may have been free only after another article was written or removed.
        again.forEach(writing::writeAtLast);
        writing.written().forEach(slug -> (before.containsKey(slug) ? changed : added).add(slug));
        readings.forEach(reading -> problems.addAll(reading.problems()));
    }

    private boolean isUnchanged(String slug) {
        return kept.contains(slug);
    }

    /** The same files were read by the same program. */
    private boolean isRead(@Nullable StoredArticle article) {
        return article != null && article.reader().equals(reader);
    }

    private void take(
            ArticleBundle bundle, Optional<StoredArticle> stored, ParallelReading.@Nullable ReadResult outcome) {
        String path = bundle.index().path();
        Optional<StoredArticle> same = stored.filter(
                article -> isRead(article) && names.claim(article.slug(), path).isEmpty());
        if (same.isPresent()) {
            kept.add(same.get().slug());
            problems.addAll(same.get().problems());
            unchanged++;
            return;
        }
        // What was read before, but whose name another article has by now, is read again.
        ParallelReading.ReadResult result = outcome == null ? reading.read(bundle) : outcome;
        List<ContentProblem> found = result.problems();
        Optional<ParsedArticle> parsed = result.article();
        if (parsed.isEmpty()) {
            problems.addAll(found);
            if (!found.isEmpty()) {
                keep(path, bundle.slug());
            }
            return;
        }
        Optional<String> owner = names.claim(parsed.get().slug(), path);
        if (owner.isPresent()) {
            problems.addAll(found);
            problems.add(SlugRegistry.taken(parsed.get().slug(), path, owner.get()));
        } else {
            readings.add(new Reading(parsed.get(), found));
        }
    }

    /** Broken for the moment: what was read before is better than nothing. */
    private void keep(String path, String slug) {
        before.forEach((stored, article) -> {
            if (article.path().equals(path) || stored.equals(slug)) {
                kept.add(stored);
            }
        });
    }

    private void remove(StoredArticle article) {
        String slug = article.slug();
        try {
            store.remove(slug);
            removed.add(slug);
        } catch (RuntimeException problem) {
            LOG.error("{} cannot be removed", slug, problem);
            problems.add(ContentProblem.error(
                    article.path(), 0, "\"" + slug + "\" cannot be removed: " + problem, "a working database"));
        }
    }

    SyncReport report(Duration took) {
        return new SyncReport(added, changed, removed, unchanged, problems, took);
    }
}
