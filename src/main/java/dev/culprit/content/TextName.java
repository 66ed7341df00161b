package dev.culprit.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The name of a file that may hold an article: {@code index.zh.md} has the stem {@code index} and the language {@code
 * zh}.
 *
 * @param file the file
 * @param stem the name without language and ending
 * @param language {@code en}, {@code zh}, or empty when the name does not say
 */
record TextName(Path file, String stem, String language) {

    private static final List<String> ENDINGS = List.of(".markdown", ".md", ".rst");
    private static final Set<String> ABOUT = Set.of("readme", "contributing", "license", "changelog");
    private static final Set<String> LANGUAGES = Set.of("en", "zh");

    /** The parts of the name; empty when a file of that name is no article. */
    static Optional<TextName> of(Path file) {
        String name = file.getFileName().toString();
        String lower = name.toLowerCase(Locale.ROOT);
        Optional<String> ending = ENDINGS.stream().filter(lower::endsWith).findFirst();
        if (ending.isEmpty() || isHidden(file)) {
            return Optional.empty();
        }
        String stem = name.substring(0, name.length() - ending.get().length());
        String language = stem.substring(stem.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        TextName whole = stem.lastIndexOf('.') > 0 && LANGUAGES.contains(language)
                ? new TextName(file, stem.substring(0, stem.lastIndexOf('.')), language)
                : new TextName(file, stem, "");
        return ABOUT.contains(whole.stem.toLowerCase(Locale.ROOT)) ? Optional.empty() : Optional.of(whole);
    }

    static boolean isHidden(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.startsWith(".") || name.startsWith("_");
    }

    boolean isIndex() {
        return stem.equals("index");
    }
}
