package dev.culprit.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads articles on all processors: it is most of the time of a first start, and no article needs another. */
final class ParallelReading {

    private static final Logger LOG = LoggerFactory.getLogger(ParallelReading.class);

    private final ArticleParser parser;

    ParallelReading(ArticleParser parser) {
        this.parser = parser;
    }

    /**
     * What became of one bundle.
     *
     * @param article empty when it cannot be served, or is a draft
     * @param problems what is wrong with it
     */
    record ReadResult(Optional<ParsedArticle> article, List<ContentProblem> problems) {}

    /** The outcomes by the path of the index file. */
    Map<String, ReadResult> readAll(List<ArticleBundle> bundles) {
        return bundles.parallelStream()
                .collect(Collectors.toConcurrentMap(
                        bundle -> bundle.index().path(), this::read, (first, second) -> first));
    }

    ReadResult read(ArticleBundle bundle) {
        List<ContentProblem> found = new ArrayList<>();
        try {
            return new ReadResult(parser.parse(bundle, found), found);
        } catch (RuntimeException problem) {
            LOG.error("{} cannot be read", bundle.index().path(), problem);
            found.add(ContentProblem.error(
                    bundle.index().path(), 0, "the article cannot be read: " + problem, "a readable article"));
            return new ReadResult(Optional.empty(), found);
        }
    }
}
