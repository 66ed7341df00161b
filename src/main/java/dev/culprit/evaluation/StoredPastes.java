package dev.culprit.evaluation;

import dev.culprit.article.Article;
import dev.culprit.article.ArticleRepository;
import dev.culprit.article.Clue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the samples and near misses of the articles. */
@Component
class StoredPastes {

    private final ArticleRepository articles;

    StoredPastes(ArticleRepository articles) {
        this.articles = articles;
    }

    @Transactional(readOnly = true)
    public List<StoredPaste> all() {
        List<StoredPaste> pastes = new ArrayList<>();
        for (Article article : articles.findAll()) {
            for (Clue clue : article.getClues()) {
                if (clue.getKind() == Clue.Kind.SAMPLE || clue.getKind() == Clue.Kind.NEAR_MISS) {
                    pastes.add(StoredPaste.of(article.getSlug(), clue));
                }
            }
        }
        return pastes;
    }

    /** Content hashes by slug. */
    @Transactional(readOnly = true)
    public Map<String, String> hashes() {
        Map<String, String> hashes = new TreeMap<>();
        articles.findStates().forEach(state -> hashes.put(state.slug(), state.contentHash()));
        return hashes;
    }

    /**
     * The articles whose pastes a change of the given articles may affect: these themselves, and those that share a
     * term with them. Retrieval goes by terms, so that an article without a common one cannot come into question.
     */
    @Transactional(readOnly = true)
    public Set<String> affectedBy(Set<String> changed) {
        Map<String, Set<String>> terms = new HashMap<>();
        for (Article article : articles.findAll()) {
            Set<String> own = terms.computeIfAbsent(article.getSlug(), slug -> new HashSet<>());
            article.getClues().forEach(clue -> own.addAll(clue.getTerms()));
        }
        Set<String> theirs = new HashSet<>();
        changed.forEach(slug -> theirs.addAll(terms.getOrDefault(slug, Set.of())));
        Set<String> affected = new HashSet<>(changed);
        terms.forEach((slug, own) -> {
            if (own.stream().anyMatch(theirs::contains)) {
                affected.add(slug);
            }
        });
        return affected;
    }
}
