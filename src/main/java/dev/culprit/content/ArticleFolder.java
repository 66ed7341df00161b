package dev.culprit.content;

import dev.culprit.engine.knowledge.KnowledgeSource;
import dev.culprit.engine.signature.SignatureReview;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.util.unit.DataSize;

/** The articles of a folder, read straight from its files: commands have no database. */
public final class ArticleFolder {

    private final ArticleParser parser;
    private final List<ContentProblem> problems;
    private final Map<String, ArticleBundle> bundles = new TreeMap<>();
    private final Map<String, ParsedArticle> parsed = new HashMap<>();
    private final SlugRegistry names = new SlugRegistry();

    private ArticleFolder(ArticleParser parser, List<ContentProblem> problems) {
        this.parser = parser;
        this.problems = new ArrayList<>(problems);
    }

    /**
     * Reads a folder.
     *
     * @param fileSize largest file that is read
     * @param known slugs by content hash of articles that need not be read; what is wrong with them is not told again
     */
    public static ArticleFolder read(
            Path folder, DataSize fileSize, SignatureReview review, Map<String, String> known) {
        ContentScan scan = new ContentDirectory(folder, fileSize).scan();
        ArticleParser parser = new ArticleParser(review);
        ArticleFolder articles = new ArticleFolder(parser, scan.problems());
        Map<String, ParallelReading.ReadResult> read = new ParallelReading(parser)
                .readAll(scan.bundles().stream()
                        .filter(bundle -> !known.containsKey(bundle.hash()))
                        .toList());
        for (ArticleBundle bundle : scan.bundles()) {
            ParallelReading.ReadResult outcome = read.get(bundle.index().path());
            if (outcome == null) {
                articles.claim(Objects.requireNonNull(known.get(bundle.hash())), bundle);
            } else {
                articles.add(bundle, outcome);
            }
        }
        return articles;
    }

    private void add(ArticleBundle bundle, ParallelReading.ReadResult outcome) {
        problems.addAll(outcome.problems());
        outcome.article().ifPresent(article -> {
            if (claim(article.slug(), bundle)) {
                parsed.put(article.slug(), article);
            }
        });
    }

    private boolean claim(String slug, ArticleBundle bundle) {
        String path = bundle.index().path();
        var owner = names.claim(slug, path);
        if (owner.isPresent()) {
            problems.add(SlugRegistry.taken(slug, path, owner.get()));
            return false;
        }
        bundles.put(slug, bundle);
        return true;
    }

    /** Everything that is wrong. */
    public List<ContentProblem> problems() {
        return List.copyOf(problems);
    }

    /** Content hashes by slug. */
    public Map<String, String> hashes() {
        Map<String, String> hashes = new TreeMap<>();
        bundles.forEach((slug, bundle) -> hashes.put(slug, bundle.hash()));
        return hashes;
    }

    /** Identifies the state of all articles. */
    public String stamp() {
        return KnowledgeStamp.of(hashes());
    }

    /** What an article contributes to diagnosis; read now where it was known. */
    public KnowledgeSource source(String slug) {
        return parsed.computeIfAbsent(slug, this::parse).knowledge();
    }

    private ParsedArticle parse(String slug) {
        return parser.parse(Objects.requireNonNull(bundles.get(slug)), new ArrayList<>())
                .orElseThrow(() -> new IllegalStateException("the article \"" + slug + "\" was changed meanwhile"));
    }
}
