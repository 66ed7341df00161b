package dev.culprit.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an earlier check found, so that only what has changed need be checked. */
final class KeptCheck {

    private final @Nullable CheckReport before;
    private final StoredPastes pastes;

    /** A check that was kept, or none. */
    KeptCheck(@Nullable CheckReport before, StoredPastes pastes) {
        this.before = before;
        this.pastes = pastes;
    }

    /** Results of pastes that were not chosen, as they were. */
    List<SampleResult> untouched(List<StoredPaste> all, List<StoredPaste> chosen) {
        if (before == null) {
            return List.of();
        }
        Set<String> rest = all.stream().map(StoredPaste::id).collect(Collectors.toSet());
        chosen.forEach(paste -> rest.remove(paste.id()));
        return before.samples().stream()
                .filter(result -> rest.contains(result.id()))
                .toList();
    }

    /** Pastes of changed articles, of those that share terms with one, and of those that named one that is gone. */
    List<StoredPaste> affected(List<StoredPaste> all, Map<String, String> hashes) {
        if (before == null) {
            return all;
        }
        Set<String> changed = new HashSet<>();
        hashes.forEach((slug, hash) -> {
            if (!hash.equals(before.articles().get(slug))) {
                changed.add(slug);
            }
        });
        Set<String> affected = pastes.affectedBy(changed);
        before.samples().stream()
                .filter(result -> result.matches().stream()
                        .map(Rival::slug)
                        .anyMatch(slug -> changed.contains(slug) || !hashes.containsKey(slug)))
                .forEach(result -> affected.add(result.slug()));
        return all.stream().filter(paste -> affected.contains(paste.slug())).toList();
    }
}
