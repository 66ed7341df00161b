package dev.culprit.article;

/**
 * A part of an article under one heading.
 *
 * @param kind what it is about
 * @param heading heading as written, plain text; empty for the introduction
 * @param level level of the heading, 2 for {@code ##}; 0 for the introduction
 * @param anchor id of the heading in the page, unique within the article
 * @param markdown source without the heading
 * @param html sanitised HTML without the heading
 */
public record Section(SectionKind kind, String heading, int level, String anchor, String markdown, String html) {}
