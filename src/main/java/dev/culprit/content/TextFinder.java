package dev.culprit.content;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Walks a content directory and keeps the files that may hold articles, by folder. */
final class TextFinder extends SimpleFileVisitor<Path> {

    private static final Set<String> PASTES = Set.of("samples", "near-misses");

    private final Path root;
    private final Problems problems;
    private final Map<Path, List<TextName>> folders = new TreeMap<>();

    private TextFinder(Path root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    /** The files by folder, folders and files in the order of their names. */
    static Map<Path, List<TextName>> find(Path root, Problems problems) {
        TextFinder finder = new TextFinder(root, problems);
        try {
            Files.walkFileTree(root, finder);
        } catch (IOException problem) {
            finder.unreadable(root, problem);
        }
        finder.folders.values().forEach(names -> names.sort((a, b) -> a.file().compareTo(b.file())));
        return finder.folders;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean passedOver = TextName.isHidden(folder) || PASTES.contains(String.valueOf(folder.getFileName()));
        return passedOver && !folder.equals(root) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        // Mounted configuration consists of links; the reader refuses those that lead out of the directory.
        if (attributes.isRegularFile() || Files.isRegularFile(file)) {
            TextName.of(file)
                    .ifPresent(name -> folders.computeIfAbsent(file.getParent(), folder -> new ArrayList<>())
                            .add(name));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) {
        unreadable(file, problem);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException problem) {
        if (problem != null) {
            unreadable(folder, problem);
        }
        return FileVisitResult.CONTINUE;
    }

    private void unreadable(Path path, IOException problem) {
        problems.of(root.relativize(path).toString())
                .error(0, "\"" + path.getFileName() + "\" cannot be read: " + problem, "a folder that can be read");
    }
}
