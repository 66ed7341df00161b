package dev.culprit.article;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Articles by their slug. */
public interface ArticleRepository extends JpaRepository<Article, Long> {

    Optional<Article> findBySlug(String slug);

    List<Article> findBySlugIn(Collection<String> slugs);

    @Query("select a from Article a join a.aliases alias where alias = :alias")
    Optional<Article> findByAlias(String alias);

    /** The state of every article, without reading any. */
    @Query("select new dev.culprit.article.ArticleState(a.slug, a.contentHash) from Article a order by a.slug")
    List<ArticleState> findStates();

    @Query("select new dev.culprit.article.ArticleAlias(a.slug, alias) from Article a join a.aliases alias")
    List<ArticleAlias> findAliases();

    /** Newest first; those without a date last. */
    @Query("select a from Article a order by a.published desc nulls last, a.slug")
    Page<Article> findNewest(Pageable page);

    @Query("select a from Article a where :tag member of a.tags order by a.published desc nulls last, a.slug")
    Page<Article> findNewestByTag(String tag, Pageable page);

    /** Every tag with the number of its articles, most used first. */
    @Query("select new dev.culprit.article.TagCount(tag, count(a)) from Article a join a.tags tag"
            + " group by tag order by count(a) desc, tag")
    List<TagCount> countTags();

    /** The titles in all languages, by topic and slug, without reading any article. */
    @Query("select new dev.culprit.article.TitleRow(a.topic, a.slug, a.originalLanguage, t.language, t.title)"
            + " from Article a join a.texts t order by a.topic, a.slug, t.language")
    List<TitleRow> findTitles();
}
