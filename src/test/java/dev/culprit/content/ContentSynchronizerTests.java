package dev.culprit.content;

import static dev.culprit.content.ContentFolder.COMPLETE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.article.Article;
import dev.culprit.article.ArticleRepository;
import dev.culprit.article.KnowledgeChanged;
import dev.culprit.engine.signature.SignatureReview;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

@DataJpaTest(
        properties = {
            "spring.jpa.properties.hibernate.search.backend.directory.type=local-heap",
            "spring.jpa.properties.hibernate.search.configuration_property_checking.strategy=ignore",
            "spring.jpa.properties.hibernate.generate_statistics=true",
            "logging.level.org.hibernate.session=warn",
        })
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import(ArticleStore.class)
class ContentSynchronizerTests {

    @TempDir
    private Path root;

    @Autowired
    private ArticleStore store;

    @Autowired
    private ArticleRepository articles;

    @Autowired
    private SessionFactory sessions;

    private final List<String> stamps = new ArrayList<>();
    private ContentFolder folder;
    private ContentSynchronizer synchronizer;

    @BeforeEach
    void start() {
        folder = new ContentFolder(root);
        synchronizer = restarted("1");
    }

    @AfterEach
    void removeAll() {
        store.stored().keySet().forEach(store::remove);
    }

    private ContentSynchronizer restarted(String reader) {
        ContentSettings settings = new ContentSettings(root, false, Duration.ofMillis(500), DataSize.ofMegabytes(1));
        return new ContentSynchronizer(settings, store, this::take, SignatureReview.NONE, reader);
    }

    private List<String> slugs() {
        return articles.findAll().stream().map(Article::getSlug).sorted().toList();
    }

    private static String titled(String title) {
        return COMPLETE.replace("Widgets are lost", title);
    }

    private static String withAlias(String alias) {
        return COMPLETE.replace("title:", "aliases: [" + alias + "]\ntitle:");
    }

    private void take(Object event) {
        if (event instanceof KnowledgeChanged changed) {
            stamps.add(changed.stamp());
        }
    }

    @Test
    void newChangedAndRemovedFilesAreFollowed() throws IOException {
        folder.write("a.md", COMPLETE).write("b/index.md", COMPLETE).write("b/samples/s.txt", "KeyError: 1");
        assertThat(synchronizer.synchronize().added()).containsExactly("a", "b");

        folder.write("a.md", titled("Changed")).write("c.md", COMPLETE);
        Files.delete(root.resolve("b/index.md"));
        SyncReport report = synchronizer.synchronize();
        assertThat(report.added()).containsExactly("c");
        assertThat(report.changed()).containsExactly("a");
        assertThat(report.removed()).containsExactly("b");
        assertThat(slugs()).containsExactly("a", "c");
        assertThat(store.stored()).containsOnlyKeys("a", "c");
        assertThat(synchronizer.last()).isEqualTo(report);
    }

    @Test
    void whatHasNotChangedIsNotWritten() {
        folder.write("a.md", COMPLETE).write("b.md", "Only a note.\n");
        SyncReport first = synchronizer.synchronize();
        sessions.getStatistics().clear();

        SyncReport second = restarted("1").synchronize();
        assertThat(second.unchanged()).isEqualTo(2);
        assertThat(second.changedAnything()).isFalse();
        assertThat(second.problems()).isEqualTo(first.problems()).isNotEmpty();
        assertThat(sessions.getStatistics().getEntityInsertCount()).isZero();
        assertThat(sessions.getStatistics().getEntityUpdateCount()).isZero();
        assertThat(sessions.getStatistics().getEntityDeleteCount()).isZero();
    }

    @Test
    void anotherBuildReadsEverythingAnew() {
        folder.write("a.md", COMPLETE);
        synchronizer.synchronize();
        assertThat(restarted("2").synchronize().changed()).containsExactly("a");
        assertThat(restarted("2").synchronize().unchanged()).isOne();
    }

    @Test
    void stampTellsTheStateOfTheContent() {
        folder.write("a.md", COMPLETE);
        synchronizer.synchronize();
        synchronizer.synchronize();
        folder.write("a.md", titled("Changed"));
        synchronizer.synchronize();
        folder.write("a.md", COMPLETE);
        synchronizer.synchronize();
        assertThat(stamps).hasSize(3);
        assertThat(stamps.get(0)).isEqualTo(stamps.get(2)).isNotEqualTo(stamps.get(1));
    }

    @Test
    void brokenFileHurtsNothingElse() {
        folder.write("a.md", "---\ntitle: [\n---\n").write("b.md", COMPLETE).write("c.md", new byte[] {(byte) 0xff});
        SyncReport report = synchronizer.synchronize();
        assertThat(report.added()).containsExactly("b");
        assertThat(report.problems()).extracting(ContentProblem::file).containsExactlyInAnyOrder("a.md", "c.md");
    }

    @Test
    void articleStaysWhileItsFileIsBroken() {
        String named = COMPLETE.replace("title:", "slug: named\ntitle:");
        folder.write("a.md", named).write("b.md", COMPLETE);
        synchronizer.synchronize();
        folder.write("a.md", "---\ntitle: [\n---\n").write("b.md", new byte[] {(byte) 0xff});
        SyncReport report = restarted("1").synchronize();
        assertThat(report.changedAnything()).isFalse();
        assertThat(report.problems()).hasSize(2);
        assertThat(slugs()).containsExactly("b", "named");
    }

    @Test
    void articlesStayWhenTheDirectoryIsGone() {
        folder.write("a.md", COMPLETE);
        synchronizer.synchronize();
        FileSystemUtils.deleteRecursively(root.toFile());
        SyncReport report = synchronizer.synchronize();
        assertThat(report.removed()).isEmpty();
        assertThat(report.problems()).hasSize(1);
        assertThat(slugs()).containsExactly("a");
    }

    @Test
    void firstOfTwoWithOneSlugStays() throws IOException {
        folder.write("one/a.md", titled("First")).write("two/a.md", titled("Second"));
        SyncReport report = synchronizer.synchronize();
        assertThat(report.added()).containsExactly("a");
        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("two/a.md");
            assertThat(problem.message()).contains("\"a\"").contains("one/a.md");
        });
        assertThat(synchronizer.synchronize().problems()).hasSize(1);

        Files.delete(root.resolve("one/a.md"));
        assertThat(synchronizer.synchronize().changed()).containsExactly("a");
        assertThat(articles.findBySlug("a")).map(Article::getTopic).contains("two");
    }

    @Test
    void renamedArticleIsFoundUnderItsAlias() throws IOException {
        folder.write("old.md", COMPLETE);
        synchronizer.synchronize();
        Files.delete(root.resolve("old.md"));
        folder.write("new.md", withAlias("old"));
        assertThat(synchronizer.synchronize().removed()).containsExactly("old");
        assertThat(articles.findByAlias("old")).map(Article::getSlug).contains("new");
    }

    @Test
    void movedArticleKeepsItsSlug() throws IOException {
        folder.write("one/a.md", COMPLETE);
        synchronizer.synchronize();
        Files.delete(root.resolve("one/a.md"));
        folder.write("two/a.md", COMPLETE);
        SyncReport report = synchronizer.synchronize();
        assertThat(report.changed()).containsExactly("a");
        assertThat(report.removed()).isEmpty();
    }

    @Test
    void aliasBelongsToOneArticle() {
        folder.write("a.md", withAlias("old")).write("b.md", withAlias("old")).write("c.md", withAlias("a"));
        SyncReport report = synchronizer.synchronize();
        assertThat(report.added()).containsExactly("a", "b", "c");
        assertThat(report.problems()).extracting(ContentProblem::file).containsExactly("b.md", "c.md");
        assertThat(articles.findByAlias("old")).map(Article::getSlug).contains("a");
    }

    @Test
    void aliasMayMoveToAnotherArticle() {
        folder.write("a.md", COMPLETE).write("b.md", withAlias("old"));
        synchronizer.synchronize();
        folder.write("a.md", withAlias("old")).write("b.md", COMPLETE);
        assertThat(synchronizer.synchronize().problems()).isEmpty();
        assertThat(articles.findByAlias("old")).map(Article::getSlug).contains("a");
    }

    @Test
    void articleThatCannotBeStoredIsReported() {
        folder.write("x/".repeat(120) + "a.md", COMPLETE).write("b.md", COMPLETE);
        SyncReport report = synchronizer.synchronize();
        assertThat(report.added()).containsExactly("b");
        assertThat(report.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("cannot be stored"));
    }

    @Test
    void articlesAreWrittenTogether() {
        for (int i = 0; i < 45; i++) {
            folder.write("a" + i + ".md", COMPLETE);
        }
        long before = sessions.getStatistics().getSuccessfulTransactionCount();
        SyncReport report = synchronizer.synchronize();
        assertThat(report.added()).hasSize(45);
        assertThat(sessions.getStatistics().getSuccessfulTransactionCount() - before)
                .isLessThan(10);
    }

    @Test
    void articleThatCannotBeStoredHurtsNoneWrittenWithIt() {
        for (int i = 0; i < 30; i++) {
            folder.write("a" + i + ".md", COMPLETE);
        }
        folder.write("x/".repeat(120) + "bad.md", COMPLETE);
        SyncReport report = synchronizer.synchronize();
        assertThat(report.added()).hasSize(30).doesNotContain("bad");
        assertThat(report.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.file()).endsWith("bad.md"));
        assertThat(slugs()).hasSize(30);
    }
}
