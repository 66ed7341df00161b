package dev.culprit.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes what a synchronisation has read, some articles at a time: a transaction, a session and a refresh of the index
 * for each article would be most of the time of a first start. Of those that fail together, each is tried by itself,
 * so that one bad article never stops the others.
 */
final class ArticleWriting {

    private static final Logger LOG = LoggerFactory.getLogger(ArticleWriting.class);

    /** More gain little, and are held in memory until they are written. */
    private static final int TOGETHER = 20;

    private final ArticleStore store;
    private final SlugRegistry names;
    private final String reader;
    private final Consumer<ContentProgress> progress;
    private final List<String> written = new ArrayList<>();

    /** An article that was read and waits to be written. */
    record Reading(ParsedArticle article, List<ContentProblem> problems) {}

    ArticleWriting(ArticleStore store, SlugRegistry names, String reader, Consumer<ContentProgress> progress) {
        this.store = store;
        this.names = names;
        this.reader = reader;
        this.progress = progress;
    }

    /** The slugs of the articles written so far. */
    List<String> written() {
        return written;
    }

    /** Writes articles; those that could not be written are handed back. */
    List<Reading> write(List<Reading> readings) {
        List<Reading> failed = new ArrayList<>();
        for (int start = 0; start < readings.size(); start += TOGETHER) {
            int end = Math.min(start + TOGETHER, readings.size());
            failed.addAll(writeSome(readings.subList(start, end)));
            progress.accept(new ContentProgress(end, readings.size()));
        }
        return failed;
    }

    private List<Reading> writeSome(List<Reading> some) {
        try {
            store(some);
            return List.of();
        } catch (RuntimeException oneOfThem) {
            return some.stream().filter(reading -> !writeSingle(reading)).toList();
        }
    }

    private boolean writeSingle(Reading reading) {
        try {
            store(List.of(reading));
            return true;
        } catch (RuntimeException triedAgain) {
            return false;
        }
    }

    /** The last try: a failure is a problem of the article. */
    void writeAtLast(Reading reading) {
        ParsedArticle article = reading.article();
        try {
            store(List.of(reading));
        } catch (RuntimeException problem) {
            LOG.error("{} cannot be stored", article.file(), problem);
            reading.problems.add(ContentProblem.error(
                    article.file(), 0, "the article cannot be stored: " + problem.getMessage(), "another text"));
        }
    }

    private void store(List<Reading> some) {
        List<ArticleStore.Entry> entries = some.stream()
                .map(reading -> new ArticleStore.Entry(reading.article, aliases(reading), reading.problems))
                .toList();
        store.replace(entries, reader);
        some.forEach(reading -> written.add(reading.article.slug()));
    }

    private List<String> aliases(Reading reading) {
        ParsedArticle article = reading.article;
        List<String> free = new ArrayList<>();
        for (String alias : article.aliases()) {
            Optional<String> owner = names.claimAlias(alias, article.slug());
            if (owner.isEmpty()) {
                free.add(alias);
            } else {
                ContentProblem problem = ContentProblem.error(
                        article.file(), 0, "the alias \"" + alias + "\" is that of " + owner.get(), "a free name");
                if (!reading.problems.contains(problem)) {
                    reading.problems.add(problem);
                }
            }
        }
        return free;
    }
}
