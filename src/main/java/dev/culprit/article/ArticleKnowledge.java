package dev.culprit.article;

import dev.culprit.engine.knowledge.Excerpt;
import dev.culprit.engine.knowledge.KnowledgeSource;
import dev.culprit.engine.knowledge.SampleText;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What a stored article contributes to diagnosis. */
public final class ArticleKnowledge {

    private ArticleKnowledge() {}

    public static KnowledgeSource of(Article article) {
        return new KnowledgeSource(
                article.getSlug(),
                article.getOriginalLanguage(),
                article.getContentHash(),
                article.getTexts().stream().map(ArticleKnowledge::excerpt).toList(),
                article.getAffects(),
                article.getAttribution(),
                article.getSignatures(),
                article.getSamples().stream()
                        .map(sample -> new SampleText(sample.getKind(), sample.getName(), sample.getText()))
                        .toList());
    }

    private static Excerpt excerpt(ArticleText text) {
        return excerpt(text.getLanguage(), text.getTitle(), text.getSummary(), text.getSections());
    }

    /** What answers quote of a text, cut from its sections. */
    public static Excerpt excerpt(String language, String title, String summary, List<Section> sections) {
        Optional<Section> cause = find(sections, SectionKind.ROOT_CAUSE);
        Optional<Section> fix = find(sections, SectionKind.FIX);
        return new Excerpt(
                language,
                title,
                summary,
                markdown(cause),
                markdown(fix),
                html(cause, Lead::ofWords),
                html(fix.or(() -> find(sections, SectionKind.WORKAROUND)), Lead::of));
    }

    private static Optional<Section> find(List<Section> sections, SectionKind kind) {
        return sections.stream().filter(section -> section.kind() == kind).findFirst();
    }

    private static String markdown(Optional<Section> section) {
        return section.map(Section::markdown).orElse("").strip();
    }

    private static String html(Optional<Section> section, UnaryOperator<String> lead) {
        return section.map(Section::html).map(lead).orElse("");
    }
}
