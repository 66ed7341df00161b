package dev.culprit.content;

import dev.culprit.article.Article;
import dev.culprit.article.ArticleRepository;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes articles to the database. */
@Component
class ArticleStore {

    private final ArticleRepository articles;
    private final ArticleSourceRepository sources;

    ArticleStore(ArticleRepository articles, ArticleSourceRepository sources) {
        this.articles = articles;
        this.sources = sources;
    }

    /** What is stored, by slug. */
    @Transactional(readOnly = true)
    public Map<String, StoredArticle> stored() {
        Map<String, ArticleSource> sourceOf = new LinkedHashMap<>();
        sources.findAll().forEach(source -> sourceOf.put(source.slug(), source));
        Map<String, StoredArticle> stored = new LinkedHashMap<>();
        articles.findStates().forEach(state -> {
            ArticleSource source = sourceOf.get(state.slug());
            stored.put(
                    state.slug(),
                    source == null || !source.contentHash().equals(state.contentHash())
                            ? new StoredArticle(state.slug(), state.contentHash(), "", "", List.of())
                            : new StoredArticle(
                                    state.slug(),
                                    state.contentHash(),
                                    source.path(),
                                    source.reader(),
                                    source.problems()));
        });
        return stored;
    }

    /** The slugs of the articles by their aliases. */
    @Transactional(readOnly = true)
    public Map<String, String> aliases() {
        Map<String, String> aliases = new LinkedHashMap<>();
        articles.findAliases().forEach(alias -> aliases.put(alias.alias(), alias.slug()));
        return aliases;
    }

    /**
     * An article to be written.
     *
     * @param article what its files say
     * @param aliases those of its aliases that no other article has
     * @param problems what is wrong with it
     */
    record Entry(ParsedArticle article, List<String> aliases, List<ContentProblem> problems) {}

    /** Adds articles, in place of those of the same slugs; all of them or none. */
    @Transactional
    public void replace(List<Entry> entries, String reader) {
        remove(entries.stream().map(entry -> entry.article().slug()).toList());
        entries.forEach(entry -> add(entry, reader));
    }

    private void add(Entry entry, String reader) {
        ParsedArticle parsed = entry.article();
        Article article = new Article(parsed.slug(), parsed.topic(), parsed.originalLanguage(), parsed.hash());
        article.describe(
                parsed.published().orElse(null),
                parsed.tags(),
                entry.aliases(),
                parsed.affects(),
                parsed.signatures(),
                parsed.references());
        article.attribute(parsed.attribution());
        parsed.texts()
                .forEach(text -> article.addText(
                        text.language(), text.title(), text.summary(), text.markdown(), text.sections()));
        parsed.samples().forEach(article::addSample);
        articles.save(article);
        sources.save(new ArticleSource(parsed.slug(), parsed.file(), parsed.hash(), reader, entry.problems()));
    }

    @Transactional
    public void remove(String slug) {
        remove(List.of(slug));
    }

    private void remove(List<String> slugs) {
        List<Article> former = articles.findBySlugIn(slugs);
        if (!former.isEmpty()) {
            articles.deleteAll(former);
            sources.deleteAllById(former.stream().map(Article::getSlug).toList());
            // Before the successors: slug, aliases and languages are unique.
            articles.flush();
        }
    }
}
