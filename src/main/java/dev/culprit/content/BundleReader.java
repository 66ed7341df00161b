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
import java.util.stream.Stream;

/** Reads the files of one article after the other. */
final class BundleReader {

    private final Path root;
    private final TextReader reader;
    private final Problems problems;
    private final List<String> broken = new ArrayList<>();

    BundleReader(Path root, TextReader reader, Problems problems) {
        this.root = root;
        this.reader = reader;
        this.problems = problems;
    }

    /** Paths of the articles that could not be read so far. */
    List<String> broken() {
        return broken;
    }

    /**
     * Reads an article.
     *
     * @param names its text in one or more languages
     * @param bundle it has its folder for itself
     */
    Optional<ArticleBundle> read(List<TextName> names, boolean bundle) {
        TextName original = original(names);
        Optional<ContentFile> index = reader.article(original.file(), problems);
        if (index.isEmpty()) {
            broken.add(reader.path(original.file()));
            return Optional.empty();
        }
        Path folder = Objects.requireNonNull(original.file().getParent(), "a file is in a folder");
        Map<String, ContentFile> translations = new TreeMap<>();
        names.stream()
                .filter(name -> !name.equals(original))
                .forEach(name -> translation(name, original, translations));
        List<ContentFile> samples = bundle ? pastes(folder.resolve("samples")) : List.of();
        List<ContentFile> nearMisses = bundle ? pastes(folder.resolve("near-misses")) : List.of();
        ContentHash hash = new ContentHash().add(index.get()).add(List.copyOf(translations.values()));
        return Optional.of(new ArticleBundle(
                Slug.ofFileName(bundle ? String.valueOf(folder.getFileName()) : original.stem()),
                topic(bundle ? Objects.requireNonNull(folder.getParent()) : folder),
                index.get(),
                original.language(),
                translations,
                samples,
                nearMisses,
                !bundle,
                hash.add(samples).add(nearMisses).value()));
    }

    private String topic(Path folder) {
        return folder.equals(root) ? "" : reader.path(folder);
    }

    private static TextName original(List<TextName> names) {
        return names.stream()
                .filter(name -> name.language().isEmpty())
                .findFirst()
                .orElse(names.get(0));
    }

    private void translation(TextName name, TextName original, Map<String, ContentFile> translations) {
        if (name.language().isEmpty() || translations.containsKey(name.language())) {
            problems.of(reader.path(name.file()))
                    .error(
                            0,
                            "\"" + name.file().getFileName() + "\" is passed over: \""
                                    + original.file().getFileName() + "\" is the same article",
                            "one file for each language");
        } else {
            reader.article(name.file(), problems).ifPresent(file -> translations.put(name.language(), file));
        }
    }

    private List<ContentFile> pastes(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt") && !TextName.isHidden(file))
                    .sorted()
                    .flatMap(file -> reader.sample(file, problems).stream())
                    .toList();
        } catch (IOException problem) {
            problems.of(reader.path(folder)).error(0, "the folder cannot be read: " + problem, "a readable folder");
            return List.of();
        }
    }
}
