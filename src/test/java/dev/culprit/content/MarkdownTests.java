package dev.culprit.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.article.Section;
import dev.culprit.article.SectionKind;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTests {

    private static List<Section> sections(String text) {
        Markdown markdown = Markdown.parse(text);
        return markdown.sections(markdown.title(), UnaryOperator.identity());
    }

    @ParameterizedTest
    @CsvSource({
        "Symptoms, SYMPTOM",
        "The problem, SYMPTOM",
        "错误描述, SYMPTOM",
        "一、问题, SYMPTOM",
        "2. Root cause, ROOT_CAUSE",
        "Why?, ROOT_CAUSE",
        "原因：, ROOT_CAUSE",
        "Fix: upgrade, FIX",
        "✅ Solution, FIX",
        "## 解决方案 ##, FIX",
        "Workaround, WORKAROUND",
        "教训, PREVENTION",
        "How to reproduce, REPRODUCE",
        "How it was found, STORY",
        "参考资料, REFERENCES",
        "Fixing a bike, OTHER",
        "Why I love bikes, OTHER",
    })
    void headingsTellWhatASectionIsAbout(String heading, SectionKind kind) {
        assertThat(Headings.kindOf(heading)).isEqualTo(kind);
    }

    @Test
    void textBeforeTheFirstHeadingIsTheIntroduction() {
        assertThat(sections("# Title\n\nIntro.\n\n## Symptom\n\nText.\n"))
                .extracting(Section::kind)
                .containsExactly(SectionKind.INTRODUCTION, SectionKind.SYMPTOM);
    }

    @Test
    void deeperHeadingsStayInTheirSection() {
        List<Section> sections = sections("## Root cause\n\na\n\n### Details\n\nb\n\n### Fix\n\nc\n\n## Notes\n\nd\n");
        assertThat(sections)
                .extracting(Section::kind)
                .containsExactly(SectionKind.ROOT_CAUSE, SectionKind.FIX, SectionKind.OTHER);
        assertThat(sections.get(0).markdown()).isEqualTo("a\n\n### Details\n\nb");
        assertThat(sections.get(0).html()).contains("<h3>Details</h3>");
    }

    @Test
    void sectionsOfTheFirstLevelKeepTheirParts() {
        assertThat(sections("# 现象\n\na\n\n## 细节\n\nb\n\n# 原因\n\nc\n"))
                .extracting(Section::kind)
                .containsExactly(SectionKind.SYMPTOM, SectionKind.ROOT_CAUSE);
    }

    @Test
    void titleIsTheHeadingThatNamesTheText() {
        assertThat(Markdown.parse("# Lost\n\n## Fix\n").title()).isEqualTo("Lost");
        assertThat(Markdown.parse("## Lost `x`\n\ntext").title()).isEqualTo("Lost x");
        assertThat(Markdown.parse("Intro.\n\n# Lost\n\n## Fix\n").title()).isEqualTo("Lost");
        assertThat(Markdown.parse("## Symptom\n\n## Fix\n").title()).isEmpty();
        assertThat(Markdown.parse("text\n\n## Notes\n").title()).isEmpty();
    }

    @Test
    void anchorsAreUnique() {
        assertThat(sections("## Fix\n\n## Fix\n\n## 解决\n"))
                .extracting(Section::anchor)
                .doesNotHaveDuplicates();
    }

    @Test
    void tablesStrikethroughAndCodeAreRendered() {
        String html = sections("| a | b |\n|---|--:|\n| 1 | ~~2~~ |\n\n```python\nx = 1 < 2\n```\n\n    indented\n")
                .get(0)
                .html();
        assertThat(html)
                .contains("<table>", "<td align=\"right\"><del>2</del></td>")
                .contains("<code class=\"language-python\">x &#61; 1 &lt; 2")
                .contains("<pre><code>indented");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "[x](javascript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "<iframe src=\"https://example.org\"></iframe>",
                "<p style=\"position:fixed\" onclick=\"alert(1)\">x</p>",
                "<svg><script>alert(1)</script></svg>",
                "<form action=\"https://example.org\"><input name=x></form>",
                "![x](javascript:alert(1))",
            })
    void nothingThatRunsGetsThrough(String hostile) {
        assertThat(sections(hostile + "\n").get(0).html())
                .doesNotContainIgnoringCase("script:")
                .doesNotContainIgnoringCase("<script")
                .doesNotContainIgnoringCase("onerror=")
                .doesNotContainIgnoringCase("onclick")
                .doesNotContainIgnoringCase("style=")
                .doesNotContainIgnoringCase("<iframe")
                .doesNotContainIgnoringCase("<form")
                .doesNotContainIgnoringCase("data:");
    }

    @Test
    void linksAreKeptWhereverTheirAddressStands() {
        List<Section> sections =
                sections("## Symptom\n\n- [a][ref]\n\n## Fix\n\n[b](https://e.org/b)\n\n[ref]: https://e.org/a\n");
        assertThat(sections.get(0).html()).contains("<a href=\"https://e.org/a\"");
        assertThat(sections.get(1).html()).contains("<a href=\"https://e.org/b\"");
    }

    @Test
    void linksOutTellNobodyWhereTheyComeFrom() {
        assertThat(sections("[x](https://example.org/)").get(0).html()).contains("rel=\"nofollow noopener\"");
    }
}
