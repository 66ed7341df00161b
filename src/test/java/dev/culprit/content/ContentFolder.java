package dev.culprit.content;

import dev.culprit.engine.signature.SignatureReview;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.unit.DataSize;

/** A content directory that tests fill, and what is read from it. */
final class ContentFolder {

    /** A complete article for tests that are about something else. */
    static final String COMPLETE = """
            ---
            title: Widgets are lost
            ---
            ## Symptom

            Nothing is seen.

            ## Root cause

            Nobody looked.

            ## Fix

            Look.
            """;

    private final Path root;

    ContentFolder(Path root) {
        this.root = root;
    }

    /** What was read: articles and problems. */
    record Contents(List<ParsedArticle> articles, List<ContentProblem> problems) {

        ParsedArticle article(String slug) {
            return articles.stream()
                    .filter(article -> article.slug().equals(slug))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no article " + slug + "; problems: " + problems));
        }

        List<ContentProblem> errors() {
            return problems.stream()
                    .filter(problem -> problem.severity() == ContentProblem.Severity.ERROR)
                    .toList();
        }
    }

    ContentFolder write(String path, String text) {
        return write(path, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    ContentFolder write(String path, byte[] bytes) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    Contents read() {
        ContentScan scan = new ContentDirectory(root, DataSize.ofMegabytes(1)).scan();
        List<ContentProblem> problems = new ArrayList<>(scan.problems());
        ArticleParser parser = new ArticleParser(SignatureReview.NONE);
        List<ParsedArticle> articles = scan.bundles().stream()
                .flatMap(bundle -> parser.parse(bundle, problems).stream())
                .toList();
        return new Contents(articles, problems);
    }

    /** The only article of a folder with one Markdown post. */
    static ParsedArticle post(Path root, String text) {
        return new ContentFolder(root).write("post.md", text).read().article("post");
    }
}
