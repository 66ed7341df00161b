package dev.culprit.article;

/** An earlier slug of an article. */
public record ArticleAlias(String slug, String alias) {}
