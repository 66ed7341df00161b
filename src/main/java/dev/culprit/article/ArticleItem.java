package dev.culprit.article;

import java.util.List;

/**
 * An article in a list.
 *
 * @param slug its name everywhere
 * @param title plain text
 * @param summary one sentence, plain text; may be empty
 * @param tags in the order of the article
 * @param language language of title and summary
 * @param url its page, absolute
 */
public record ArticleItem(String slug, String title, String summary, List<String> tags, String language, String url) {

    public ArticleItem {
        tags = List.copyOf(tags);
    }

    /** The article in that language, if it exists in it, on that site. */
    static ArticleItem of(Article article, String language, String site) {
        ArticleText text = article.text(language);
        return new ArticleItem(
                article.getSlug(),
                text.getTitle(),
                text.getSummary(),
                article.getTags(),
                text.getLanguage(),
                site + "/articles/" + article.getSlug());
    }
}
