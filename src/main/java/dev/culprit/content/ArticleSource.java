package dev.culprit.content;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;

/** Which files an article was read from, and what was wrong with them: kept, so that a restart reads nothing anew. */
@Entity
@Table(name = "article_source")
class ArticleSource {

    @Id
    @Column(name = "slug")
    private String slug;

    @Column(name = "path")
    private String path;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "reader")
    private String reader;

    @Convert(converter = ProblemsColumn.class)
    @Column(name = "problems")
    private List<ContentProblem> problems = List.of();

    protected ArticleSource() {}

    /**
     * A source.
     *
     * @param path path of the index file below the content directory
     * @param contentHash identifies the state of the files
     * @param reader identifies the build that read them: another one may find other facts in the same files
     * @param problems warnings, and parts that were left out
     */
    ArticleSource(String slug, String path, String contentHash, String reader, List<ContentProblem> problems) {
        this.slug = slug;
        this.path = path;
        this.contentHash = contentHash;
        this.reader = reader;
        this.problems = List.copyOf(problems);
    }

    String slug() {
        return slug;
    }

    String path() {
        return path;
    }

    String contentHash() {
        return contentHash;
    }

    String reader() {
        return reader;
    }

    List<ContentProblem> problems() {
        return problems;
    }
}
