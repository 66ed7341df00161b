package dev.culprit.content;

import com.google.re2j.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Lets through of an article's HTML what prose, tables, code and pictures need, and nothing that runs. */
final class ArticleHtml {

    private static final Pattern CODE_CLASS = Pattern.compile("language-[A-Za-z0-9_+#-]{1,30}");
    private static final Pattern ANCHOR = Pattern.compile("[\\p{L}\\p{N}_-]{1,120}");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "hr",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "li",
                    "dl",
                    "dt",
                    "dd",
                    "blockquote",
                    "pre",
                    "code",
                    "kbd",
                    "samp",
                    "var",
                    "em",
                    "strong",
                    "b",
                    "i",
                    "u",
                    "s",
                    "del",
                    "ins",
                    "sub",
                    "sup",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "caption",
                    "img",
                    "a",
                    "div",
                    "span",
                    "details",
                    "summary",
                    "figure",
                    "figcaption",
                    "abbr")
            .allowAttributes("class")
            .matching((element, attribute, value) -> CODE_CLASS.matches(value) ? value : null)
            .onElements("code", "pre")
            .allowAttributes("id")
            .matching((element, attribute, value) -> ANCHOR.matches(value) ? value : null)
            .globally()
            .allowAttributes("title")
            .onElements("abbr", "img", "a")
            .allowAttributes("alt", "width", "height")
            .onElements("img")
            .allowAttributes("colspan", "rowspan")
            .onElements("th", "td")
            .allowAttributes("align")
            .matching(true, "left", "right", "center")
            .onElements("th", "td")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("src")
            .onElements("img")
            .allowUrlProtocols("http", "https", "mailto")
            .requireRelsOnLinks("nofollow", "noopener")
            .allowWithoutAttributes("a", "span", "img")
            .toFactory();

    private ArticleHtml() {}

    static String sanitize(String html) {
        return POLICY.sanitize(html);
    }
}
