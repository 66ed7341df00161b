package dev.culprit.content;

import dev.culprit.article.ArticleKnowledge;
import dev.culprit.article.Reference;
import dev.culprit.article.Section;
import dev.culprit.engine.knowledge.KnowledgeSource;
import dev.culprit.engine.knowledge.SampleText;
import dev.culprit.engine.signature.Attribution;
import dev.culprit.engine.signature.Signature;
import dev.culprit.engine.signature.VersionRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An article as its files say it is.
 *
 * @param slug its name
 * @param topic folder path, or empty
 * @param originalLanguage {@code en} or {@code zh}
 * @param published day of publication
 * @param tags lower case
 * @param aliases earlier slugs
 * @param affects versions that show the bug
 * @param attribution who prints the message, and who has to change
 * @param signatures what a paste must show
 * @param references what to read elsewhere
 * @param texts one for each language
 * @param samples samples, near misses and quotes
 * @param file path of the index file
 * @param hash identifies the state of the files
 */
record ParsedArticle(
        String slug,
        String topic,
        String originalLanguage,
        Optional<LocalDate> published,
        List<String> tags,
        List<String> aliases,
        List<VersionRange> affects,
        Attribution attribution,
        List<Signature> signatures,
        List<Reference> references,
        List<ParsedText> texts,
        List<SampleText> samples,
        String file,
        String hash) {

    /**
     * A text in one language.
     *
     * @param language {@code en} or {@code zh}
     * @param title plain text
     * @param summary plain text
     * @param markdown the body
     * @param sections the body, cut at its headings
     */
    record ParsedText(String language, String title, String summary, String markdown, List<Section> sections) {}

    /** What it contributes to diagnosis. */
    KnowledgeSource knowledge() {
        return new KnowledgeSource(
                slug,
                originalLanguage,
                hash,
                texts.stream()
                        .map(text -> ArticleKnowledge.excerpt(
                                text.language(), text.title(), text.summary(), text.sections()))
                        .toList(),
                affects,
                attribution,
                signatures,
                samples);
    }
}
