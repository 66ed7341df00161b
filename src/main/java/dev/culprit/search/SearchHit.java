package dev.culprit.search;

import java.util.List;

/**
 * An article that a search found, in the language of the reader if it exists in it.
 *
 * @param slug the article
 * @param title plain text
 * @param summary plain text; may be empty
 * @param tags in the order of the article
 * @param language language of title, summary and snippets
 * @param highlightedTitle escaped HTML with {@code <mark>} around what was found
 * @param snippets escaped HTML with {@code <mark>} around what was found, best first; may be empty
 */
public record SearchHit(
        String slug,
        String title,
        String summary,
        List<String> tags,
        String language,
        String highlightedTitle,
        List<String> snippets) {

    public SearchHit {
        tags = List.copyOf(tags);
        snippets = List.copyOf(snippets);
    }
}
