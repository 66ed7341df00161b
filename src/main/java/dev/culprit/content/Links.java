package dev.culprit.content;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Turns addresses that are right in a folder of files into those of the pages. */
final class Links {

    private static final Pattern ARTICLE = Pattern.compile(
            "^(?:\\.{1,2}/)?(?:[^:/?#]+/)*?([^/?#:]+?)(?:/index)?(?:\\.(?:en|zh))?\\.(?:md|rst|markdown)(#.*)?$");
    private static final Pattern BUNDLE = Pattern.compile("^(?:\\.\\./)+(?:[^:/?#]+/)*([^/?#:.]+)/?(#.*)?$");
    private static final Pattern SCRIPT = Pattern.compile("^(?:\\./)?(repro[A-Za-z0-9_-]*\\.(?:py|sh))$");
    private static final Pattern PICTURE = Pattern.compile("^(?:\\./)?([A-Za-z0-9_][A-Za-z0-9_.-]*)$");

    private Links() {}

    static String rewrite(String html, String slug) {
        if (!html.contains("href=") && !html.contains("<img")) {
            return html;
        }
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        document.select("a[href]").forEach(link -> rewriteLink(link, slug));
        document.select("img").forEach(picture -> rewritePicture(picture, slug));
        return document.body().html();
    }

    private static void rewriteLink(Element link, String slug) {
        String href = link.attr("href");
        Matcher script = SCRIPT.matcher(href);
        Matcher article = ARTICLE.matcher(href);
        Matcher bundle = BUNDLE.matcher(href);
        if (script.matches()) {
            link.attr("href", "/articles/" + slug + "/files/" + script.group(1));
        } else if (article.matches()) {
            link.attr("href", "/articles/" + Slug.ofFileName(article.group(1)) + rest(article.group(2)));
        } else if (bundle.matches()) {
            link.attr("href", "/articles/" + Slug.ofFileName(bundle.group(1)) + rest(bundle.group(2)));
        } else if (href.startsWith("/") && !href.startsWith("/articles/")) {
            // An address of the site that the post comes from.
            link.removeAttr("href");
        }
    }

    private static void rewritePicture(Element picture, String slug) {
        String source = picture.attr("src");
        Matcher name = PICTURE.matcher(source);
        if (name.matches()) {
            picture.attr("src", "/articles/" + slug + "/files/" + name.group(1));
        } else if (!source.startsWith("https://")) {
            picture.replaceWith(new TextNode(picture.attr("alt")));
        }
    }

    private static String rest(@org.jspecify.annotations.Nullable String anchor) {
        return anchor == null ? "" : anchor;
    }
}
