package dev.culprit.evaluation;

import dev.culprit.engine.knowledge.Knowledge;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an earlier check found, so that only what has changed need be checked. */
final class KeptCheck {

    private final @Nullable CheckReport before;
    private final Knowledge knowledge;

    /** A check that was kept, or none. */
    KeptCheck(@Nullable CheckReport before, Knowledge knowledge) {
        this.before = before;
        this.knowledge = knowledge;
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
        Set<String> affected = affectedBy(changed);
        before.samples().stream()
                .filter(result -> result.matches().stream()
                        .map(Rival::slug)
                        .anyMatch(slug -> changed.contains(slug) || !hashes.containsKey(slug)))
                .forEach(result -> affected.add(result.slug()));
        return all.stream().filter(paste -> affected.contains(paste.slug())).toList();
    }

    /**
     * The articles whose pastes a change of the given articles may affect: these themselves, and those that share a
     * term with them. Retrieval goes by terms, so that an article without a common one cannot come into question.
     */
    private Set<String> affectedBy(Set<String> changed) {
        Set<String> theirs = new HashSet<>();
        knowledge.articles().stream()
                .filter(article -> changed.contains(article.slug()))
                .forEach(article -> article.retrievalTerms().forEach(theirs::addAll));
        Set<String> affected = new HashSet<>(changed);
        knowledge.articles().stream()
                .filter(article ->
                        article.retrievalTerms().stream().flatMap(List::stream).anyMatch(theirs::contains))
                .forEach(article -> affected.add(article.slug()));
        return affected;
    }
}
