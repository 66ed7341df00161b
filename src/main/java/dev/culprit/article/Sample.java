package dev.culprit.article;

import dev.culprit.engine.knowledge.SampleText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A paste that is kept with an article: a sample, a near miss, or an error that it quotes. */
@Entity
@Table(name = "sample")
public class Sample {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sample_seq")
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "article_id")
    private Article article;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private SampleText.Kind kind;

    @Column(name = "name")
    private String name;

    @Column(name = "text")
    private String text;

    protected Sample() {}

    Sample(Article article, SampleText sample) {
        this.article = article;
        this.kind = sample.kind();
        this.name = sample.name();
        this.text = sample.text();
    }

    public Article getArticle() {
        return article;
    }

    public SampleText.Kind getKind() {
        return kind;
    }

    /** File name of the sample, or {@code index.md:41} for a quoted one. */
    public String getName() {
        return name;
    }

    public String getText() {
        return text;
    }
}
