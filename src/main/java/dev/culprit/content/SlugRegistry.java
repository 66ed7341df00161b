package dev.culprit.content;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Who owns which slug and which alias. The first to claim a name keeps it; slugs go before aliases. */
final class SlugRegistry {

    private final Map<String, String> fileOfSlug = new HashMap<>();
    private final Map<String, String> slugOfAlias = new HashMap<>();

    /** Claims a slug for a file; the file that has it already, if another one does. */
    Optional<String> claim(String slug, String file) {
        String owner = fileOfSlug.putIfAbsent(slug, file);
        return Optional.ofNullable(owner).filter(other -> !other.equals(file));
    }

    /** Claims an alias for an article, after all slugs are claimed; the one that has it already, if another does. */
    Optional<String> claimAlias(String alias, String slug) {
        if (fileOfSlug.containsKey(alias)) {
            return Optional.of(fileOfSlug.get(alias));
        }
        String owner = slugOfAlias.putIfAbsent(alias, slug);
        return Optional.ofNullable(owner).filter(other -> !other.equals(slug));
    }

    /** That another file has the slug. */
    static ContentProblem taken(String slug, String file, String owner) {
        return ContentProblem.error(file, 0, "the slug \"" + slug + "\" is that of " + owner, "a slug of its own");
    }
}
