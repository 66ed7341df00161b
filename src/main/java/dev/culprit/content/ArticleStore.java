package dev.culprit.content;

import dev.culprit.article.Article;
import dev.culprit.article.ArticleRepository;
import dev.culprit.article.ArticleState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes articles to the database, each in a transaction of its own. */
@Component
class ArticleStore {

    private final ArticleRepository articles;

    ArticleStore(ArticleRepository articles) {
        this.articles = articles;
    }

    /** Content hashes by slug. */
    @Transactional(readOnly = true)
    public Map<String, String> states() {
        Map<String, String> states = new LinkedHashMap<>();
        for (ArticleState state : articles.findStates()) {
            states.put(state.slug(), state.contentHash());
        }
        return states;
    }

    /** Adds an article, in place of one of the same slug. */
    @Transactional
    public void replace(ParsedArticle parsed, List<String> aliases) {
        remove(parsed.slug());
        Article article = new Article(parsed.slug(), parsed.topic(), parsed.originalLanguage(), parsed.hash());
        article.describe(
                parsed.published().orElse(null),
                parsed.tags(),
                aliases,
                parsed.affects(),
                parsed.signatures(),
                parsed.references());
        parsed.texts()
                .forEach(text -> article.addText(
                        text.language(), text.title(), text.summary(), text.markdown(), text.sections()));
        parsed.clues().forEach(clue -> article.addClue(clue.kind(), clue.name(), clue.text(), clue.terms()));
        articles.save(article);
    }

    @Transactional
    public void remove(String slug) {
        articles.findBySlug(slug).ifPresent(article -> {
            articles.delete(article);
            // Before the successor: slug, aliases and languages are unique.
            articles.flush();
        });
    }
}
