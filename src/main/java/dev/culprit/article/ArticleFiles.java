package dev.culprit.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves the pictures of an article's bundle and its reproduction, and nothing else of it. */
@Controller
class ArticleFiles {

    /** A plain name: no folders, no hidden files. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}");

    /** The script that shows the bug: a reader has to see it before running it. */
    private static final Pattern SCRIPT = Pattern.compile("repro[A-Za-z0-9_-]*\\.(?:py|sh)");

    private static final MediaType SCRIPT_TYPE = MediaType.parseMediaType("text/plain;charset=UTF-8");

    private static final Map<String, MediaType> PICTURES = Map.of(
            "png", MediaType.IMAGE_PNG,
            "jpg", MediaType.IMAGE_JPEG,
            "jpeg", MediaType.IMAGE_JPEG,
            "gif", MediaType.IMAGE_GIF,
            "webp", MediaType.parseMediaType("image/webp"),
            "svg", MediaType.parseMediaType("image/svg+xml"));

    private final ArticleRepository articles;
    private final Path content;

    ArticleFiles(ArticleRepository articles, @Value("${culprit.content.directory}") Path content) {
        this.articles = articles;
        this.content = content;
    }

    @GetMapping("/articles/{slug}/files/{name}")
    ResponseEntity<Resource> file(@PathVariable String slug, @PathVariable String name) {
        MediaType type = SCRIPT.matcher(name).matches() ? SCRIPT_TYPE : PICTURES.get(extension(name));
        Article article = articles.findBySlug(slug).orElseThrow(() -> new ArticleNotFoundException(slug));
        Optional<Path> file = type == null || !NAME.matcher(name).matches() ? Optional.empty() : find(article, name);
        if (type == null || file.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                // A drawing may carry scripts: opened by itself, it must not run them here.
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .body(new FileSystemResource(file.get()));
    }

    /** In the article's own folder, or beside a post that is one file. */
    private Optional<Path> find(Article article, String name) {
        Path topic = content.resolve(article.getTopic());
        return Stream.of(topic.resolve(article.getSlug()), topic)
                .map(folder -> folder.resolve(name))
                .filter(this::isInside)
                .findFirst();
    }

    /** A link must not lead out of the content. */
    private boolean isInside(Path file) {
        try {
            return Files.isRegularFile(file) && file.toRealPath().startsWith(content.toRealPath());
        } catch (IOException gone) {
            return false;
        }
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
