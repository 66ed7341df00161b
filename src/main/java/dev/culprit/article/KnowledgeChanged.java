package dev.culprit.article;

/**
 * Published after articles were added, changed or removed and the change is committed and searchable.
 *
 * @param stamp identifies the state of all articles: the same content gives the same stamp
 */
public record KnowledgeChanged(String stamp) {}
