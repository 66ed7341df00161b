package dev.culprit.article;

import static java.util.stream.Collectors.joining;

import dev.culprit.engine.knowledge.SampleText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.List;
import java.util.Optional;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.mapper.pojo.extractor.mapping.annotation.ContainerExtract;
import org.hibernate.search.mapper.pojo.extractor.mapping.annotation.ContainerExtraction;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexedEmbedded;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ObjectPath;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.PropertyValue;
import org.jspecify.annotations.Nullable;

/** An article in one language; what readers search. */
@Entity
@Table(name = "article_text")
@Indexed
public class ArticleText {

    /** The languages of readers. */
    private static final List<String> LANGUAGES = List.of("en", "zh");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article_text_seq")
    private Long id;

    @IndexedEmbedded(includePaths = {"slug", "tags", "contentHash"})
    @ManyToOne(optional = false)
    @JoinColumn(name = "article_id")
    private Article article;

    @KeywordField(projectable = Projectable.YES)
    @Column(name = "language")
    private String language;

    @FullTextField(
            analyzer = "prose",
            searchAnalyzer = "prose-query",
            projectable = Projectable.YES,
            highlightable = Highlightable.PLAIN)
    @Column(name = "title")
    private String title;

    @FullTextField(
            analyzer = "prose",
            searchAnalyzer = "prose-query",
            projectable = Projectable.YES,
            highlightable = Highlightable.PLAIN)
    @Column(name = "summary")
    private String summary;

    @Column(name = "markdown")
    private String markdown;

    @Convert(converter = JsonColumn.Sections.class)
    @Column(name = "sections")
    private List<Section> sections = List.of();

    /** Three fields of the index hold it, and the other languages' documents too. */
    @Transient
    private @Nullable String plainText;

    protected ArticleText() {}

    /**
     * An article in one language.
     *
     * @param language {@code en} or {@code zh}
     * @param title plain text
     * @param summary one sentence, plain text; may be empty
     * @param markdown the whole body without front matter
     * @param sections the body, cut at its headings
     */
    public ArticleText(
            Article article, String language, String title, String summary, String markdown, List<Section> sections) {
        this.article = article;
        this.language = language;
        this.title = title;
        this.summary = summary;
        this.markdown = markdown;
        this.sections = sections;
    }

    /** The first section of that kind. */
    public Optional<Section> section(SectionKind kind) {
        return sections.stream().filter(section -> section.kind() == kind).findFirst();
    }

    public Article getArticle() {
        return article;
    }

    public String getLanguage() {
        return language;
    }

    public String getTitle() {
        return title;
    }

    public String getSummary() {
        return summary;
    }

    public String getMarkdown() {
        return markdown;
    }

    public List<Section> getSections() {
        return sections;
    }

    /** The whole text as a reader sees it, without markup. */
    @Transient
    @FullTextField(
            analyzer = "prose",
            searchAnalyzer = "prose-query",
            projectable = Projectable.YES,
            highlightable = Highlightable.PLAIN)
    @IndexingDependency(
            derivedFrom =
                    @ObjectPath(
                            @PropertyValue(
                                    propertyName = "sections",
                                    extraction = @ContainerExtraction(extract = ContainerExtract.NO))))
    public String getText() {
        if (plainText == null) {
            plainText = PlainText.of(sections);
        }
        return plainText;
    }

    /** The samples of the article: error output is searched for as it was printed. */
    @Transient
    @FullTextField(
            analyzer = "prose",
            searchAnalyzer = "prose-query",
            projectable = Projectable.YES,
            highlightable = Highlightable.PLAIN)
    @IndexingDependency(
            derivedFrom = @ObjectPath({
                @PropertyValue(propertyName = "article"),
                @PropertyValue(propertyName = "samples"),
                @PropertyValue(propertyName = "text")
            }))
    public String getSamples() {
        return article.getSamples().stream()
                .filter(sample -> sample.getKind() != SampleText.Kind.NEAR_MISS)
                .map(Sample::getText)
                .collect(joining("\n"));
    }

    /** Everything once more, for identifiers and their parts. */
    @Transient
    @FullTextField(analyzer = "identifiers", searchAnalyzer = "identifiers-parts")
    @IndexingDependency(
            derivedFrom = {
                @ObjectPath(@PropertyValue(propertyName = "title")),
                @ObjectPath(@PropertyValue(propertyName = "summary")),
                @ObjectPath(@PropertyValue(propertyName = "text")),
                @ObjectPath(@PropertyValue(propertyName = "samples")),
                @ObjectPath({@PropertyValue(propertyName = "article"), @PropertyValue(propertyName = "slug")}),
                @ObjectPath({@PropertyValue(propertyName = "article"), @PropertyValue(propertyName = "tags")})
            })
    public String getIdentifiers() {
        return String.join(
                "\n", title, summary, getText(), getSamples(), article.getSlug(), String.join("\n", article.getTags()));
    }

    /** The article in its other languages: a reader of Chinese finds it by English words too. */
    @Transient
    @FullTextField(analyzer = "prose", searchAnalyzer = "prose-query")
    @IndexingDependency(
            derivedFrom = {
                @ObjectPath({
                    @PropertyValue(propertyName = "article"),
                    @PropertyValue(propertyName = "texts"),
                    @PropertyValue(propertyName = "title")
                }),
                @ObjectPath({
                    @PropertyValue(propertyName = "article"),
                    @PropertyValue(propertyName = "texts"),
                    @PropertyValue(propertyName = "summary")
                }),
                @ObjectPath({
                    @PropertyValue(propertyName = "article"),
                    @PropertyValue(propertyName = "texts"),
                    @PropertyValue(
                            propertyName = "sections",
                            extraction = @ContainerExtraction(extract = ContainerExtract.NO))
                })
            })
    public String getTranslations() {
        return article.getTexts().stream()
                .filter(other -> other != this)
                .map(other -> String.join("\n", other.title, other.summary, other.getText()))
                .collect(joining("\n"));
    }

    /** The languages whose readers are shown this text. Each article has exactly one text for each of them. */
    @Transient
    @KeywordField
    @IndexingDependency(
            derivedFrom = {
                @ObjectPath({@PropertyValue(propertyName = "article"), @PropertyValue(propertyName = "originalLanguage")
                }),
                @ObjectPath({
                    @PropertyValue(propertyName = "article"),
                    @PropertyValue(propertyName = "texts"),
                    @PropertyValue(propertyName = "language")
                })
            })
    public List<String> getReaders() {
        return LANGUAGES.stream()
                .filter(reader -> article.text(reader).language.equals(language))
                .toList();
    }
}
