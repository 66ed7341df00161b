package dev.culprit.content;

import static dev.culprit.content.ContentFolder.COMPLETE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.engine.knowledge.SampleText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentDirectoryTests {

    @TempDir
    private Path root;

    private ContentFolder folder;

    @BeforeEach
    void createFolder() {
        folder = new ContentFolder(root);
    }

    @Test
    void bundleIsKnownByItsFolder() {
        folder.write("locks/lost-widget/index.md", COMPLETE)
                .write("locks/lost-widget/samples/seen.txt", "WidgetError: lost\n")
                .write("locks/lost-widget/near-misses/other.txt", "WidgetError: found\n");
        ParsedArticle article = folder.read().article("lost-widget");
        assertThat(article.topic()).isEqualTo("locks");
        assertThat(article.samples()).extracting(SampleText::name).contains("seen.txt", "other.txt");
    }

    @Test
    void postIsKnownByItsFileName() {
        folder.write("a/b/lost-widget.markdown", COMPLETE).write("top.rst", "Top\n===\n\nText.\n");
        ContentFolder.Contents contents = folder.read();
        assertThat(contents.article("lost-widget").topic()).isEqualTo("a/b");
        assertThat(contents.article("top").topic()).isEmpty();
    }

    @Test
    void dateOfJekyllIsNotPartOfTheSlug() {
        folder.write("2014-03-02-lost-widget.md", COMPLETE);
        assertThat(folder.read().article("lost-widget").published()).hasToString("Optional[2014-03-02]");
    }

    @Test
    void slugOfTheFrontMatterWins() {
        folder.write("some-name.md", "---\nslug: Lost Widget\n---\nText.\n");
        folder.write("other.rst", "Other\n=====\n\n:slug: lost-gadget\n\nText.\n");
        ContentFolder.Contents contents = folder.read();
        assertThat(contents.articles()).extracting(ParsedArticle::slug).containsExactly("lost-gadget", "lost-widget");
    }

    @Test
    void hiddenFilesAndThoseAboutTheFolderArePassedOver() {
        List.of(".draft.md", "_draft.md", "README.md", "CONTRIBUTING.md", "_parts/x.md", ".git/x.md", "notes.txt")
                .forEach(path -> folder.write(path, COMPLETE));
        assertThat(folder.read().articles()).isEmpty();
        assertThat(folder.read().problems()).isEmpty();
    }

    @Test
    void notesInsideABundleAreNoArticles() {
        folder.write("lost-widget/index.md", COMPLETE)
                .write("lost-widget/notes.md", COMPLETE)
                .write("lost-widget/samples/about.md", COMPLETE)
                .write("lost-widget/pictures/about.md", COMPLETE);
        assertThat(folder.read().articles()).extracting(ParsedArticle::slug).containsExactly("lost-widget");
    }

    @Test
    void bundlesBelowATopicWithItsOwnPageAreFound() {
        folder.write("locks/index.md", COMPLETE).write("locks/lost-widget/index.md", COMPLETE);
        assertThat(folder.read().articles())
                .extracting(ParsedArticle::slug)
                .containsExactlyInAnyOrder("locks", "lost-widget");
    }

    @Test
    void pageAtTheTopIsNoArticle() {
        folder.write("index.md", COMPLETE);
        assertThat(folder.read().articles()).isEmpty();
    }

    @Test
    void eitherLanguageMayBeTheOriginal() {
        String chinese = "# 小部件丢失\n\n这里没有任何东西，因为没有人看。\n";
        folder.write("a/index.md", COMPLETE).write("a/index.zh.md", chinese);
        folder.write("b/index.md", chinese).write("b/index.en.md", COMPLETE);
        folder.write("c/index.zh.md", chinese);
        folder.write("d.md", COMPLETE).write("d.zh.md", chinese);
        ContentFolder.Contents contents = folder.read();
        assertThat(contents.errors()).isEmpty();
        assertThat(contents.article("a").originalLanguage()).isEqualTo("en");
        assertThat(contents.article("b").originalLanguage()).isEqualTo("zh");
        assertThat(contents.article("c").originalLanguage()).isEqualTo("zh");
        assertThat(contents.article("d").texts())
                .extracting(ParsedArticle.ParsedText::language)
                .containsExactly("en", "zh");
    }

    @Test
    void translationLeavesTheOtherLanguageToTheOriginal() {
        folder.write("a/index.md", "# KeyError\n\nKeyError\n").write("a/index.en.md", COMPLETE);
        assertThat(folder.read().article("a").originalLanguage()).isEqualTo("zh");
    }

    @Test
    void secondFileOfOneLanguageIsAProblem() {
        folder.write("a.md", COMPLETE).write("a.rst", "A\n=\n");
        ContentFolder.Contents contents = folder.read();
        assertThat(contents.articles()).hasSize(1);
        assertThat(contents.errors()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("a.rst");
            assertThat(problem.message()).contains("\"a.rst\"").contains("\"a.md\"");
        });
    }

    @Test
    void missingDirectoryIsAProblem() {
        ContentFolder.Contents contents = new ContentFolder(root.resolve("nowhere")).read();
        assertThat(contents.errors()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains("nowhere");
            assertThat(problem.expected()).contains("culprit.content.directory");
        });
    }

    @Test
    void invalidUtf8IsReportedWithItsLine() {
        byte[] text = "# Title\n\nA caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        folder.write("broken.md", text).write("fine.md", COMPLETE);
        ContentFolder.Contents contents = folder.read();
        assertThat(contents.article("fine").texts()).hasSize(1);
        assertThat(contents.errors()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("broken.md");
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.message()).contains("\"0xE9\"");
            assertThat(problem.expected()).isEqualTo("text in UTF-8");
        });
    }

    @Test
    void binaryFileIsReported() {
        folder.write("broken.md", new byte[] {'a', '\n', 0, 1, 2});
        assertThat(folder.read().errors())
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(2));
    }

    @Test
    void tooLargeFileIsReportedWithItsSize() {
        folder.write("large.md", new byte[(1 << 20) + 1]);
        assertThat(folder.read().errors())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("1048577"));
    }

    @Test
    void sampleOfAnyBytesIsRead() {
        folder.write("a/index.md", COMPLETE).write("a/samples/raw.txt", new byte[] {'x', (byte) 0xff, 0, 'y'});
        assertThat(folder.read().article("a").samples())
                .extracting(SampleText::text)
                .containsExactly("x\uFFFD\uFFFDy");
    }

    @Test
    void linksThatLeadOutAreRefused(@TempDir Path outside) throws IOException {
        Path secret = Files.writeString(outside.resolve("secret.md"), COMPLETE);
        folder.write("a/index.md", COMPLETE).write("a/samples/own.txt", "x");
        Files.createSymbolicLink(root.resolve("link.md"), secret);
        Files.createSymbolicLink(root.resolve("a/samples/link.txt"), secret);
        Files.createSymbolicLink(root.resolve("folder"), outside);
        ContentFolder.Contents contents = folder.read();
        assertThat(contents.articles()).extracting(ParsedArticle::slug).containsExactly("a");
        assertThat(contents.errors())
                .extracting(ContentProblem::file)
                .containsExactlyInAnyOrder("link.md", "a/samples/link.txt");
    }

    @Test
    void directoryItselfMayBeALink(@TempDir Path elsewhere) throws IOException {
        folder.write("a.md", COMPLETE);
        Path link = Files.createSymbolicLink(elsewhere.resolve("content"), root);
        assertThat(new ContentFolder(link).read().articles()).hasSize(1);
    }

    @Test
    void hashChangesWithEveryFileThatIsRead() {
        folder.write("a/index.md", COMPLETE).write("a/samples/s.txt", "x");
        String before = folder.read().article("a").hash();
        assertThat(folder.read().article("a").hash()).isEqualTo(before);
        assertThat(folder.write("a/notes.txt", "n").read().article("a").hash()).isEqualTo(before);
        assertThat(folder.write("a/samples/s.txt", "y").read().article("a").hash())
                .isNotEqualTo(before);
    }
}
