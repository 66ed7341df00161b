package dev.culprit.search;

import dev.culprit.article.ArticleText;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterEncoder;
import org.hibernate.search.engine.search.projection.ProjectionCollector;
import org.hibernate.search.engine.search.projection.dsl.CompositeProjectionValueStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;

/** Full-text search over the articles, in English and Chinese; whatever is typed, it answers. */
@Service
public class ArticleSearch {

    private static final String MARK = "<mark>";
    private static final int SNIPPETS = 2;
    private static final int SNIPPET_LENGTH = 180;

    private final EntityManager entities;
    private final EntityManagerFactory factory;

    ArticleSearch(EntityManager entities, EntityManagerFactory factory) {
        this.entities = entities;
        this.factory = factory;
    }

    /**
     * The articles that fit the query, each once, best first.
     *
     * @param query words, an identifier or a whole message; nothing in it is syntax
     * @param language of the reader, {@code en} or {@code zh}
     * @param tag only articles with that tag; empty for all
     * @param page from 0
     * @param size most articles to answer, at least 1
     */
    @Transactional(readOnly = true)
    public SearchResults search(String query, String language, String tag, int page, int size) {
        Query words = Query.of(query);
        if (words.isEmpty()) {
            return new SearchResults(List.of(), 0, page, size);
        }
        IndexTerms terms = new IndexTerms(factory);
        SearchResult<SearchHit> found = Search.session(entities)
                .search(ArticleText.class)
                .select(this::hit)
                .where(f -> new QueryPredicate(f, words, terms).where(language, tag))
                .highlighter(f -> f.plain()
                        .fragmentSize(SNIPPET_LENGTH)
                        .numberOfFragments(SNIPPETS)
                        .orderByScore(true)
                        .tag(MARK, "</mark>")
                        .encoder(HighlighterEncoder.HTML))
                .highlighter(
                        "whole",
                        f -> f.plain()
                                .numberOfFragments(1)
                                .fragmentSize(2_000)
                                .tag(MARK, "</mark>")
                                .encoder(HighlighterEncoder.HTML))
                .fetch(page * size, size);
        return new SearchResults(found.hits(), found.total().hitCount(), page, size);
    }

    private CompositeProjectionValueStep<?, SearchHit> hit(SearchProjectionFactory<?, ?> f) {
        var head = f.composite()
                .from(
                        f.field("article.slug", String.class),
                        f.field("title", String.class),
                        f.field("summary", String.class))
                .as(Head::new);
        var labels = f.composite()
                .from(
                        f.field("language", String.class),
                        f.field("article.tags", String.class).collector(ProjectionCollector.list()))
                .as(Labels::new);
        var marks = f.composite()
                .from(f.highlight("title").highlighter("whole"), f.highlight("text"), f.highlight("samples"))
                .as(Marks::new);
        return f.composite().from(head, labels, marks).as(ArticleSearch::hit);
    }

    private static SearchHit hit(Head head, Labels labels, Marks marks) {
        String marked = marks.title().isEmpty()
                ? HtmlUtils.htmlEscape(head.title())
                : marks.title().get(0);
        return new SearchHit(
                head.slug(), head.title(), head.summary(), labels.tags(), labels.language(), marked, marks.snippets());
    }

    /** What a hit is called. */
    private record Head(String slug, String title, String summary) {}

    private record Labels(String language, List<String> tags) {}

    /** Where the words were found. */
    private record Marks(List<String> title, List<String> text, List<String> samples) {

        List<String> snippets() {
            return Stream.concat(text.stream(), samples.stream())
                    .filter(snippet -> snippet.contains(MARK))
                    .map(String::strip)
                    .limit(SNIPPETS)
                    .toList();
        }
    }
}
