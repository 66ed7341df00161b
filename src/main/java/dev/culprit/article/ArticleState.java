package dev.culprit.article;

/**
 * Which files an article was read from.
 *
 * @param slug the article
 * @param contentHash identifies the state of its files
 */
public record ArticleState(String slug, String contentHash) {}
