package dev.culprit.content;

/**
 * An article's text in one language.
 *
 * @param language {@code en} or {@code zh}
 * @param file where it stands
 * @param document front matter and Markdown
 * @param outline what of the Markdown can be checked
 */
record AuthoredText(String language, ContentFile file, Document document, TextOutline outline) {

    AuthoredText(String language, ContentFile file, Document document) {
        this(language, file, document, TextOutline.of(document));
    }
}
