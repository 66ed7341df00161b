package dev.culprit.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTests {

    @ParameterizedTest
    @CsvSource({
        "../other-slug/index.md, /articles/other-slug",
        "../other-slug/index.zh.md#fix, /articles/other-slug#fix",
        "other-slug.md, /articles/other-slug",
        "./2014-03-22-other-slug.markdown#fix, /articles/other-slug#fix",
        "../../locks/other-slug/, /articles/other-slug",
        "https://example.org/page.md, https://example.org/page.md",
        "#fix, #fix",
        "/articles/other-slug, /articles/other-slug",
    })
    void addressesOfFilesBecomeThoseOfPages(String href, String expected) {
        assertThat(Links.rewrite("<a href=\"" + href + "\">x</a>", "own"))
                .isEqualTo("<a href=\"" + expected + "\">x</a>");
    }

    @Test
    void addressesOfTheFormerSiteAreDropped() {
        assertThat(Links.rewrite("<a href=\"/some-post/\">x</a>", "own")).isEqualTo("<a>x</a>");
    }

    @ParameterizedTest
    @CsvSource({
        "a.png, /articles/own/files/a.png",
        "./a.png, /articles/own/files/a.png",
        "https://e.org/a.png, https://e.org/a.png"
    })
    void picturesBesideTheArticleAreServed(String source, String expected) {
        assertThat(Links.rewrite("<img src=\"" + source + "\" alt=\"x\">", "own"))
                .isEqualTo("<img src=\"" + expected + "\" alt=\"x\">");
    }

    @ParameterizedTest
    @CsvSource({"../../secret.png", "/assets/a.png", "http://e.org/a.png", "javascript:x", "//e.org/a.png"})
    void otherPicturesLeaveTheirWords(String source) {
        assertThat(Links.rewrite("<p><img src=\"" + source + "\" alt=\"a <b>\"></p>", "own"))
                .isEqualTo("<p>a &lt;b&gt;</p>");
    }
}
