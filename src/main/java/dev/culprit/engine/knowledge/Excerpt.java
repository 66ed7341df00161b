package dev.culprit.engine.knowledge;

/**
 * What answers quote of an article in one language.
 *
 * @param language {@code en} or {@code zh}
 * @param title plain text
 * @param summary one sentence
 * @param rootCause Markdown; empty when the article has no such section
 * @param fix Markdown; empty when the article has no such section
 * @param rootCauseHtml beginning of the section, sanitised HTML; may be empty
 * @param fixHtml beginning of the section, or of the workaround, sanitised HTML; may be empty
 */
public record Excerpt(
        String language,
        String title,
        String summary,
        String rootCause,
        String fix,
        String rootCauseHtml,
        String fixHtml) {}
