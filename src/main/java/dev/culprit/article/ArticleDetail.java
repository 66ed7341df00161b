package dev.culprit.article;

import dev.culprit.engine.knowledge.SampleText;
import dev.culprit.engine.signature.Attribution;
import dev.culprit.engine.signature.Signature;
import dev.culprit.engine.signature.VersionRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An article, whole, in one language.
 *
 * @param slug its name everywhere
 * @param topic folder that it is kept in
 * @param title plain text
 * @param summary one sentence, plain text; may be empty
 * @param tags in the order of the article
 * @param language language of this text
 * @param languages every language that it exists in
 * @param url its page, absolute
 * @param published when it was written; null when unknown
 * @param affects versions that show the bug; empty when unknown
 * @param raisedBy who prints the message: a distribution name, {@code cpython}, {@code application} or {@code system};
 *     empty when the article does not say
 * @param atFault who has to change, likewise
 * @param sections the text, cut at its headings
 * @param markdown the text as it was written
 * @param signatures what a paste must show
 * @param samples pastes that lead to this article
 * @param references reading elsewhere
 */
record ArticleDetail(
        String slug,
        String topic,
        String title,
        String summary,
        List<String> tags,
        String language,
        List<String> languages,
        String url,
        @Nullable LocalDate published,
        List<VersionRange> affects,
        String raisedBy,
        String atFault,
        List<Section> sections,
        String markdown,
        List<Signature> signatures,
        List<Sample> samples,
        List<Reference> references) {

    /**
     * A paste that leads to the article.
     *
     * @param name name of its file
     * @param text the paste
     */
    record Sample(String name, String text) {}

    static ArticleDetail of(Article article, String language, String site) {
        ArticleText text = article.text(language);
        return new ArticleDetail(
                article.getSlug(),
                article.getTopic(),
                text.getTitle(),
                text.getSummary(),
                List.copyOf(article.getTags()),
                text.getLanguage(),
                article.getTexts().stream().map(ArticleText::getLanguage).toList(),
                site + "/articles/" + article.getSlug(),
                article.getPublished().orElse(null),
                article.getAffects(),
                article.getAttribution().raisedBy(),
                article.getAttribution().atFault(),
                text.getSections(),
                text.getMarkdown(),
                article.getSignatures(),
                samples(article),
                article.getReferences());
    }

    private static List<Sample> samples(Article article) {
        return article.getSamples().stream()
                .filter(sample -> sample.getKind() == SampleText.Kind.SAMPLE)
                .map(sample -> new Sample(sample.getName(), sample.getText()))
                .toList();
    }

    Attribution attribution() {
        return new Attribution(raisedBy, atFault);
    }

    Optional<Section> section(SectionKind kind) {
        return sections.stream().filter(section -> section.kind() == kind).findFirst();
    }

    /** The text with its title, as a file to keep. */
    String toMarkdown() {
        String start = markdown.stripLeading();
        return start.startsWith("# ")
                ? start
                : "# " + title + "\n\n" + (summary.isEmpty() ? "" : summary + "\n\n") + start;
    }
}
