package dev.culprit.article;

import dev.culprit.engine.knowledge.SampleText;
import dev.culprit.engine.signature.Attribution;
import dev.culprit.engine.signature.Signature;
import dev.culprit.engine.signature.VersionRange;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.jspecify.annotations.Nullable;

/** One bug write-up, known by its slug everywhere: folder, address, API and tests. */
@Entity
@Table(name = "article")
public class Article {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article_seq")
    private Long id;

    @KeywordField(projectable = Projectable.YES)
    @Column(name = "slug")
    private String slug;

    @Column(name = "topic")
    private String topic;

    @Column(name = "original_language")
    private String originalLanguage;

    @Column(name = "published")
    private @Nullable LocalDate published;

    /** Hash of the files that the article was read from, see the content package. */
    @KeywordField(projectable = Projectable.YES)
    @Column(name = "content_hash")
    private String contentHash;

    @ElementCollection
    @CollectionTable(name = "article_tag", joinColumns = @JoinColumn(name = "article_id"))
    @OrderColumn(name = "position")
    @Column(name = "tag")
    @KeywordField(projectable = Projectable.YES)
    private List<String> tags = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "article_alias", joinColumns = @JoinColumn(name = "article_id"))
    @OrderColumn(name = "position")
    @Column(name = "alias")
    private List<String> aliases = new ArrayList<>();

    @Convert(converter = JsonColumn.Ranges.class)
    @Column(name = "affects")
    private List<VersionRange> affects = List.of();

    @Convert(converter = JsonColumn.Signatures.class)
    @Column(name = "signatures")
    private List<Signature> signatures = List.of();

    @Convert(converter = JsonColumn.References.class)
    @Column(name = "reference_list")
    private List<Reference> references = List.of();

    @Column(name = "raised_by")
    private String raisedBy = "";

    @Column(name = "at_fault")
    private String atFault = "";

    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("language")
    private List<ArticleText> texts = new ArrayList<>();

    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Sample> samples = new ArrayList<>();

    protected Article() {}

    /**
     * An article without texts and samples, which are added next.
     *
     * @param slug its name everywhere
     * @param topic folder path below the content directory, or empty
     * @param originalLanguage {@code en} or {@code zh}
     * @param contentHash identifies the state of the files that it was read from
     */
    public Article(String slug, String topic, String originalLanguage, String contentHash) {
        this.slug = slug;
        this.topic = topic;
        this.originalLanguage = originalLanguage;
        this.contentHash = contentHash;
    }

    /** What the front matter says beyond the texts. */
    public void describe(
            @Nullable LocalDate published,
            List<String> tags,
            List<String> aliases,
            List<VersionRange> affects,
            List<Signature> signatures,
            List<Reference> references) {
        this.published = published;
        this.tags = new ArrayList<>(tags);
        this.aliases = new ArrayList<>(aliases);
        this.affects = List.copyOf(affects);
        this.signatures = List.copyOf(signatures);
        this.references = List.copyOf(references);
    }

    /** Who prints the message, and who has to change. */
    public void attribute(Attribution attribution) {
        raisedBy = attribution.raisedBy();
        atFault = attribution.atFault();
    }

    /** Adds the text in one language, see {@link ArticleText}. */
    public void addText(String language, String title, String summary, String markdown, List<Section> sections) {
        texts.add(new ArticleText(this, language, title, summary, markdown, sections));
    }

    /** Adds a sample, a near miss or a quote. */
    public void addSample(SampleText sample) {
        samples.add(new Sample(this, sample));
    }

    /** The text in that language, else in the original language, else any. */
    public ArticleText text(String language) {
        return find(language).or(() -> find(originalLanguage)).orElseGet(() -> texts.get(0));
    }

    private Optional<ArticleText> find(String language) {
        return texts.stream()
                .filter(text -> text.getLanguage().equals(language))
                .findFirst();
    }

    public Long getId() {
        return id;
    }

    public String getSlug() {
        return slug;
    }

    public String getTopic() {
        return topic;
    }

    /** {@code en} or {@code zh}: the language of {@code index.md}. */
    public String getOriginalLanguage() {
        return originalLanguage;
    }

    public Optional<LocalDate> getPublished() {
        return Optional.ofNullable(published);
    }

    public String getContentHash() {
        return contentHash;
    }

    public List<String> getTags() {
        return tags;
    }

    /** Earlier slugs, under which the article is found too. */
    public List<String> getAliases() {
        return aliases;
    }

    public List<VersionRange> getAffects() {
        return affects;
    }

    public List<Signature> getSignatures() {
        return signatures;
    }

    public List<Reference> getReferences() {
        return references;
    }

    public Attribution getAttribution() {
        return new Attribution(raisedBy, atFault);
    }

    public List<ArticleText> getTexts() {
        return texts;
    }

    public List<Sample> getSamples() {
        return samples;
    }
}
