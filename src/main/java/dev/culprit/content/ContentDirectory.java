package dev.culprit.content;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.util.unit.DataSize;

/** A folder of bundles ({@code topic/slug/index.md}) and posts ({@code slug.md}). Links are not followed. */
final class ContentDirectory {

    private static final Set<String> ENDINGS = Set.of(".md", ".markdown", ".rst");
    private static final Set<String> ABOUT = Set.of("readme.md", "contributing.md", "license.md", "changelog.md");
    private static final Set<String> LANGUAGES = Set.of("en", "zh");

    private final Path root;
    private final TextReader reader;

    ContentDirectory(Path root, DataSize fileSize) {
        this.root = root;
        this.reader = new TextReader(root, fileSize);
    }

    /** All bundles and posts, in the order of their paths. */
    ContentScan scan() {
        List<ArticleBundle> bundles = new ArrayList<>();
        List<ContentProblem> problems = new ArrayList<>();
        if (!Files.isDirectory(root)) {
            problems.add(ContentProblem.error(
                    "",
                    0,
                    "the content directory \"" + root + "\" does not exist",
                    "a folder with articles; set culprit.content.directory"));
            return new ContentScan(bundles, problems, false);
        }
        List<Path> indexes = indexes(problems);
        boolean complete = problems.isEmpty();
        for (Path index : indexes) {
            read(index, problems).ifPresent(bundles::add);
        }
        return new ContentScan(bundles, problems, complete);
    }

    private List<Path> indexes(List<ContentProblem> problems) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(root, new Finder(found, problems));
        } catch (IOException problem) {
            problems.add(ContentProblem.error("", 0, "the folder cannot be read: " + problem, "a readable folder"));
        }
        found.sort(Path::compareTo);
        return found;
    }

    private final class Finder extends SimpleFileVisitor<Path> {

        private final List<Path> found;
        private final List<ContentProblem> problems;

        Finder(List<Path> found, List<ContentProblem> problems) {
            this.found = found;
            this.problems = problems;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!folder.equals(root) && isHidden(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            Optional<Path> index = folder.equals(root) ? Optional.empty() : index(folder);
            index.ifPresent(found::add);
            return index.isPresent() ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !isHidden(file) && isPost(file)) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) {
            problems.add(ContentProblem.error(
                    reader.path(file), 0, "the folder cannot be read: " + problem, "a readable folder"));
            return FileVisitResult.CONTINUE;
        }
    }

    private static Optional<Path> index(Path folder) {
        return ENDINGS.stream()
                .sorted()
                .map(ending -> folder.resolve("index" + ending))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static boolean isHidden(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.startsWith(".") || name.startsWith("_");
    }

    private static boolean isPost(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        boolean ours = ENDINGS.stream().anyMatch(name::endsWith);
        // A translation belongs to the post beside it.
        return ours
                && !ABOUT.contains(name)
                && (language(stem(name)).isEmpty() || original(file).isEmpty());
    }

    private static Optional<Path> original(Path translation) {
        String name = translation.getFileName().toString();
        String plain = stem(stem(name));
        return ENDINGS.stream()
                .map(ending -> translation.resolveSibling(plain + ending))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private Optional<ArticleBundle> read(Path index, List<ContentProblem> problems) {
        List<ContentProblem> found = new ArrayList<>();
        Optional<ContentFile> file = reader.article(index, found);
        boolean single = !stem(index.getFileName().toString()).equals("index");
        Path folder = Objects.requireNonNull(index.getParent(), "a file is in a folder");
        String stem = stem(index.getFileName().toString());
        String name = single ? stem : String.valueOf(folder.getFileName());
        TreeMap<String, ContentFile> translations = new TreeMap<>();
        for (String language : LANGUAGES) {
            for (String ending : ENDINGS) {
                Path translation = index.resolveSibling(stem + "." + language + ending);
                if (Files.isRegularFile(translation)) {
                    reader.article(translation, found).ifPresent(text -> translations.put(language, text));
                }
            }
        }
        List<ContentFile> samples = single ? List.of() : samples(folder.resolve("samples"), found);
        List<ContentFile> nearMisses = single ? List.of() : samples(folder.resolve("near-misses"), found);
        problems.addAll(found);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        String topic = reader.path(single ? folder : Objects.requireNonNull(folder.getParent()));
        ContentHash hash = new ContentHash().add(file.get()).add(List.copyOf(translations.values()));
        return Optional.of(new ArticleBundle(
                Slug.ofFileName(name),
                topic,
                file.get(),
                translations,
                samples,
                nearMisses,
                single,
                hash.add(samples).add(nearMisses).value()));
    }

    private List<ContentFile> samples(Path folder, List<ContentProblem> problems) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt") && Files.isRegularFile(file))
                    .sorted()
                    .flatMap(file -> reader.sample(file, problems).stream())
                    .toList();
        } catch (IOException problem) {
            problems.add(ContentProblem.error(
                    reader.path(folder), 0, "the folder cannot be read: " + problem, "a readable folder"));
            return List.of();
        }
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static Optional<String> language(String stem) {
        String ending = stem.substring(stem.lastIndexOf('.') + 1);
        return stem.indexOf('.') > 0 && LANGUAGES.contains(ending) ? Optional.of(ending) : Optional.empty();
    }
}
