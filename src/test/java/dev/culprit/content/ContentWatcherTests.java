package dev.culprit.content;

import static dev.culprit.content.ContentFolder.COMPLETE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.culprit.article.ArticleRepository;
import dev.culprit.engine.signature.SignatureReview;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
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
class ContentWatcherTests {

    @TempDir
    private Path root;

    @Autowired
    private ArticleStore store;

    @Autowired
    private ArticleRepository articles;

    private ContentFolder folder;
    private ContentWatcher watcher;

    @BeforeEach
    void start() {
        folder = new ContentFolder(root);
        folder.write("a.md", COMPLETE);
        ContentSettings settings = new ContentSettings(root, true, Duration.ofMillis(50), DataSize.ofMegabytes(1));
        watcher = new ContentWatcher(
                settings, new ContentSynchronizer(settings, store, event -> {}, SignatureReview.NONE, ""));
        watcher.start();
    }

    @AfterEach
    void stop() {
        watcher.stop();
        store.stored().keySet().forEach(store::remove);
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(50));
    }

    @Test
    void contentIsThereOnceStarted() {
        assertThat(articles.findBySlug("a")).isPresent();
        assertThat(watcher.isRunning()).isTrue();
    }

    @Test
    void savedFileIsLiveAlsoInANewFolder() {
        folder.write("new/folder/b.md", COMPLETE);
        soon().until(() -> articles.findBySlug("b").isPresent());
        folder.write("new/folder/b.md", "---\ndraft: true\n---\n");
        soon().until(() -> articles.findBySlug("b").isEmpty());
    }

    @Test
    void deletedFileIsGone() throws IOException {
        Files.delete(root.resolve("a.md"));
        soon().until(() -> articles.findBySlug("a").isEmpty());
    }
}
