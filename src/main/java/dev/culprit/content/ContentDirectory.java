package dev.culprit.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.util.unit.DataSize;

/** A folder of bundles ({@code topic/slug/index.md}) and posts ({@code slug.md}). */
final class ContentDirectory {

    private final Path directory;
    private final DataSize fileSize;

    ContentDirectory(Path directory, DataSize fileSize) {
        this.directory = directory.toAbsolutePath().normalize();
        this.fileSize = fileSize;
    }

    /** All bundles and posts, in the order of their paths. */
    ContentScan scan() {
        Problems problems = new Problems("");
        try {
            // The directory itself may be a link.
            Path root = directory.toRealPath();
            if (Files.isDirectory(root)) {
                return scan(root, problems);
            }
        } catch (IOException missing) {
            // Reported below.
        }
        problems.error(
                0,
                "there is no content directory \"" + directory + "\"",
                "a folder with articles; set culprit.content.directory");
        return new ContentScan(List.of(), problems.found(), List.of(), false);
    }

    private ContentScan scan(Path root, Problems problems) {
        Map<Path, List<TextName>> folders = TextFinder.find(root, problems);
        boolean complete = problems.found().isEmpty();
        Set<Path> bundles = new HashSet<>();
        BundleReader reader = new BundleReader(root, new TextReader(root, fileSize), problems);
        List<ArticleBundle> found = new ArrayList<>();
        folders.forEach((folder, names) -> {
            boolean isBundle = !folder.equals(root) && names.stream().anyMatch(TextName::isIndex);
            if (isBundle) {
                bundles.add(folder);
            } else if (isBelow(bundles, folder)) {
                return;
            }
            byStem(names).forEach((stem, group) -> {
                // Beside an index lie notes, and at the top it is the blog's own page.
                if (stem.equals("index") == isBundle) {
                    reader.read(group, isBundle).ifPresent(found::add);
                }
            });
        });
        return new ContentScan(found, problems.found(), reader.broken(), complete);
    }

    /** Folders come before those in them. */
    private static boolean isBelow(Set<Path> bundles, Path folder) {
        return bundles.stream().anyMatch(folder::startsWith);
    }

    private static Map<String, List<TextName>> byStem(List<TextName> names) {
        Map<String, List<TextName>> groups = new LinkedHashMap<>();
        names.forEach(name ->
                groups.computeIfAbsent(name.stem(), stem -> new ArrayList<>()).add(name));
        return groups;
    }
}
