package dev.culprit.article;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;

/** An article in one language. */
@Entity
@Table(name = "article_text")
public class ArticleText {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article_text_seq")
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "article_id")
    private Article article;

    @Column(name = "language")
    private String language;

    @Column(name = "title")
    private String title;

    @Column(name = "summary")
    private String summary;

    @Column(name = "markdown")
    private String markdown;

    @Convert(converter = JsonColumn.Sections.class)
    @Column(name = "sections")
    private List<Section> sections = List.of();

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
}
