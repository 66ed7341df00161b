package dev.culprit.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The articles as pages and API show them, read completely: nothing is loaded while a page is rendered. */
@Component
@Transactional(readOnly = true)
class ArticleCatalog {

    private final ArticleRepository articles;

    ArticleCatalog(ArticleRepository articles) {
        this.articles = articles;
    }

    ItemList<ArticleItem> list(String tag, PageNumber part, Locale locale) {
        Pageable pageable = part.toPageable();
        Page<Article> found = tag.isEmpty() ? articles.findNewest(pageable) : articles.findNewestByTag(tag, pageable);
        String site = site();
        List<ArticleItem> items = found.stream()
                .map(article -> ArticleItem.of(article, locale.getLanguage(), site))
                .toList();
        return new ItemList<>(items, found.getTotalElements(), part.page(), part.size());
    }

    List<TagCount> tags() {
        return articles.countTags();
    }

    List<Topic> topics(String language) {
        return Topic.of(articles.findTitles(), language);
    }

    Optional<ArticleDetail> find(String slug, String language) {
        return articles.findBySlug(slug).map(article -> ArticleDetail.of(article, language, site()));
    }

    /** The slug of the article that was once called so. */
    Optional<String> renamed(String alias) {
        return articles.findByAlias(alias).map(Article::getSlug);
    }

    private static String site() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
