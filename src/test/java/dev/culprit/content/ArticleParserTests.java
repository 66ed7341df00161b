package dev.culprit.content;

import static dev.culprit.content.ContentFolder.COMPLETE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.article.SectionKind;
import dev.culprit.engine.signature.SignatureTerms;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleParserTests {

    private static final String SIGNED = """
            ---
            title: Widgets are lost
            summary: They go.
            tags: [Widgets, threading]
            date: 2024-05-06
            aliases: [old-widget]
            affects:
              - package: cpython
                introduced: "3.2"
                fixed: "3.10"
              - {package: My_Lib, versions: [{introduced: "1.0", fixed: "1.2"}, {introduced: "2.0", last_affected: "2.1"}]}
            signatures:
              - name: lost
                all:
                  - exception: WidgetError
                    message: "widget # is lost"
                  - module: widgets
                any: [{frame: "widgets.find"}, {library: gevent >=1.0 <1.1}]
                none: [library: eventlet]
              - threads:
                  - blocked-in: lock
            references:
              - {title: The report, url: "https://example.org/1"}
              - https://example.org/2
            ---
            """ + COMPLETE.substring(COMPLETE.indexOf("## Symptom"));

    @TempDir
    private Path root;

    private ContentFolder folder;

    @BeforeEach
    void createFolder() {
        folder = new ContentFolder(root);
    }

    @Test
    void frontMatterOfOurOwnIsRead() {
        ContentFolder.Contents contents =
                folder.write("lost-widget/index.md", SIGNED).read();
        assertThat(contents.problems()).isEmpty();
        ParsedArticle article = contents.article("lost-widget");
        assertThat(article.tags()).containsExactly("widgets", "threading");
        assertThat(article.published()).contains(LocalDate.of(2024, 5, 6));
        assertThat(article.aliases()).containsExactly("old-widget");
        assertThat(article.affects())
                .hasToString("[VersionRange[packageName=cpython, introduced=3.2, fixed=3.10,"
                        + " lastAffected=], VersionRange[packageName=my-lib, introduced=1.0, fixed=1.2, lastAffected=],"
                        + " VersionRange[packageName=my-lib, introduced=2.0, fixed=, lastAffected=2.1]]");
        assertThat(article.references())
                .extracting(reference -> reference.url())
                .hasSize(2);
        assertThat(article.signatures())
                .extracting(signature -> signature.name())
                .containsExactly("lost", "signature-2");
        assertThat(article.signatures().get(0).all().get(0).predicates()).hasSize(2);
        assertThat(article.signatures().get(0).line()).isEqualTo(13);
        assertThat(SignatureTerms.of(article.signatures().get(0)))
                .contains("exception:WidgetError", "message:widget # is lost", "module:widgets", "frame:widgets.find")
                .doesNotContain("library:eventlet");
    }

    @Test
    void sectionsAreKnownByTheirHeadings() {
        ParsedArticle article = folder.write("lost-widget.md", SIGNED).read().article("lost-widget");
        assertThat(article.texts().get(0).sections())
                .extracting(section -> section.kind())
                .containsExactly(SectionKind.SYMPTOM, SectionKind.ROOT_CAUSE, SectionKind.FIX);
    }

    @Test
    void articleWithSignaturesMustBeComplete() {
        folder.write("lost-widget.md", SIGNED.substring(0, SIGNED.indexOf("## Fix")));
        assertThat(folder.read().errors())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).isEqualTo("no section \"fix\""));
    }

    @Test
    void postNeedsNoSections() {
        ContentFolder.Contents contents =
                folder.write("post.md", "Just a note.\n").read();
        assertThat(contents.errors()).isEmpty();
        assertThat(contents.problems()).hasSize(3);
        assertThat(contents.articles()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "---\n---\n", "\uFEFF", "---\n", "+++\n+++\n", "```"})
    void nothingMuchIsReadWithoutFailing(String text) {
        assertThat(folder.write("post.md", text).read().errors()).isEmpty();
    }

    @Test
    void hostileMarkdownIsGivenUp() {
        folder.write("hostile.md", "> ".repeat(300_000) + "x").write("fine.md", COMPLETE);
        ContentFolder.Contents contents = folder.read();
        assertThat(contents.articles()).extracting(ParsedArticle::slug).containsExactly("fine");
        assertThat(contents.errors()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("hostile.md");
            assertThat(problem.message()).startsWith("reading ");
        });
    }

    @Test
    void draftsAreNotServed() {
        folder.write("a.md", "---\ndraft: true\n---\nx\n").write("b.md", "---\npublished: false\n---\nx\n");
        assertThat(folder.read().articles()).isEmpty();
        assertThat(folder.read().problems()).isEmpty();
    }

    @Test
    void brokenTranslationLeavesTheOriginal() {
        folder.write("a/index.md", COMPLETE).write("a/index.zh.md", "---\ntitle: [\n---\n内容\n");
        ContentFolder.Contents contents = folder.read();
        assertThat(contents.article("a").texts()).hasSize(1);
        assertThat(contents.errors())
                .singleElement()
                .satisfies(problem -> assertThat(problem.file()).isEqualTo("a/index.zh.md"));
    }

    @Test
    void slugOfNothingIsAProblem() {
        assertThat(folder.write("!!!.md", "x").read().errors()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains("!!!.md");
            assertThat(problem.expected()).contains("lower-case");
        });
    }
}
