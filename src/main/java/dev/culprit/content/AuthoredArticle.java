package dev.culprit.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.util.unit.DataSize;

/**
 * An article that was written for this house: a folder with samples or signatures, not a post dropped in.
 *
 * @param bundle its files
 * @param folder its folder
 * @param root the content directory, without links
 * @param slug its name
 * @param documents its texts, by language; those that cannot be read are left out
 * @param fileSize largest file that is read
 */
record AuthoredArticle(
        ArticleBundle bundle,
        Path folder,
        Path root,
        String slug,
        Map<String, AuthoredText> documents,
        DataSize fileSize) {

    /** The articles below a content directory, in the order of their paths. */
    static List<AuthoredArticle> in(Path directory, DataSize fileSize) {
        List<AuthoredArticle> articles = new ArrayList<>();
        try {
            Path root = directory.toRealPath();
            new ContentDirectory(root, fileSize)
                    .scan().bundles().stream()
                            .filter(bundle -> !bundle.single())
                            .map(bundle -> of(root, bundle, fileSize))
                            .filter(AuthoredArticle::isOurs)
                            .forEach(articles::add);
        } catch (IOException missing) {
            // The import has reported it.
        }
        return articles;
    }

    private static AuthoredArticle of(Path root, ArticleBundle bundle, DataSize fileSize) {
        Map<String, AuthoredText> documents = new TreeMap<>();
        add(bundle.index(), language(bundle), documents);
        bundle.translations().forEach((language, file) -> add(file, language, documents));
        String stated = documents.values().stream()
                .filter(text -> text.file().equals(bundle.index()))
                .map(text -> text.document().meta().text("slug"))
                .findFirst()
                .orElse("");
        Path index = root.resolve(bundle.index().path());
        return new AuthoredArticle(
                bundle,
                Objects.requireNonNull(index.getParent()),
                root,
                stated.isEmpty() ? bundle.slug() : Slug.of(stated),
                documents,
                fileSize);
    }

    private static String language(ArticleBundle bundle) {
        if (!bundle.language().isEmpty()) {
            return bundle.language();
        }
        return bundle.translations().containsKey("en") ? "zh" : "en";
    }

    private static void add(ContentFile file, String language, Map<String, AuthoredText> documents) {
        try {
            documents.putIfAbsent(
                    language, new AuthoredText(language, file, Document.of(file.text(), file.isRestructured())));
        } catch (FrontMatterException problem) {
            // The import has reported it.
        }
    }

    private boolean isOurs() {
        return !bundle.samples().isEmpty()
                || !bundle.nearMisses().isEmpty()
                || documents.values().stream()
                        .anyMatch(text ->
                                !text.document().meta().members("signatures").isEmpty());
    }

    /** The text that brings the front matter; empty when it cannot be read. */
    Optional<AuthoredText> original() {
        return documents.values().stream()
                .filter(text -> text.file().equals(bundle.index()))
                .findFirst();
    }

    /** SlugRegistry under which the article can be linked. */
    List<String> names() {
        List<String> names = new ArrayList<>(List.of(slug));
        original().ifPresent(text -> names.addAll(new MetaReader(text.document().meta(), new Problems("")).aliases()));
        return names;
    }

    /** The script that shows the bug. */
    Optional<ContentFile> script() {
        return file(ReproScripts.NAME);
    }

    /** A file of the folder. */
    Optional<ContentFile> file(String name) {
        return Files.isRegularFile(folder.resolve(name))
                ? new TextReader(root, fileSize).sample(folder.resolve(name), new Problems(""))
                : Optional.empty();
    }

    /** A path below the content directory for a path below the folder. */
    String path(String name) {
        return root.relativize(folder.resolve(name)).toString().replace('\\', '/');
    }
}
