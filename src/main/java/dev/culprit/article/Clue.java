package dev.culprit.article;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;

/**
 * Something by which an article is recognised: one of its signatures or samples. Near misses are kept
 * beside them, for the check.
 */
@Entity
@Table(name = "clue")
public class Clue {

    /** What a clue is. */
    public enum Kind {
        SIGNATURE,
        SAMPLE,
        NEAR_MISS,
        QUOTED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "clue_seq")
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "article_id")
    private Article article;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Kind kind;

    @Column(name = "name")
    private String name;

    @Column(name = "text")
    private String text;

    @Convert(converter = JsonColumn.Strings.class)
    @Column(name = "terms")
    private List<String> terms = List.of();

    protected Clue() {}

    /**
     * A clue.
     *
     * @param kind what it is
     * @param name name of the signature, file name of the sample, or {@code index.md:41} for a quoted one
     * @param text the paste; empty for a signature
     * @param terms the facts by which it is found, see {@link dev.culprit.paste.fact.Fact#term()}
     */
    public Clue(Article article, Kind kind, String name, String text, List<String> terms) {
        this.article = article;
        this.kind = kind;
        this.name = name;
        this.text = text;
        this.terms = terms;
    }

    public Long getId() {
        return id;
    }

    public Article getArticle() {
        return article;
    }

    public Kind getKind() {
        return kind;
    }

    public String getName() {
        return name;
    }

    public String getText() {
        return text;
    }

    public List<String> getTerms() {
        return terms;
    }
}
