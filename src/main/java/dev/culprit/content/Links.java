package dev.culprit.content;

import com.google.re2j.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Turns addresses that are right in a folder of files into those of the pages. */
final class Links {

    private static final Pattern ARTICLE = Pattern.compile(
            "^(?:\\.{1,2}/)?(?:[^:/?#]+/)*?([^/?#:]+?)(?:/index)?(?:\\.(?:en|zh))?\\.(?:md|rst|markdown)(#.*)?$");
    private static final Pattern BUNDLE = Pattern.compile("^(?:\\.\\./)+(?:[^:/?#]+/)*([^/?#:.]+)/?(#.*)?$");
    private static final Pattern PICTURE = Pattern.compile("^(?:\\./)?([A-Za-z0-9_][A-Za-z0-9_.-]*)$");

    private Links() {}

    static String rewrite(String html, String slug) {
        if (!html.contains("href=") && !html.contains("src=")) {
            return html;
        }
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        for (Element link : document.select("a[href]")) {
            String href = link.attr("href");
            var article = ARTICLE.matcher(href);
            var bundle = BUNDLE.matcher(href);
            if (article.matches()) {
                link.attr("href", "/articles/" + article.group(1) + rest(article.group(2)));
            } else if (bundle.matches()) {
                link.attr("href", "/articles/" + bundle.group(1) + rest(bundle.group(2)));
            }
        }
        for (Element picture : document.select("img[src]")) {
            var name = PICTURE.matcher(picture.attr("src"));
            if (name.matches()) {
                picture.attr("src", "/articles/" + slug + "/files/" + name.group(1));
            }
        }
        return document.body().html();
    }

    private static String rest(@org.jspecify.annotations.Nullable String anchor) {
        return anchor == null ? "" : anchor;
    }
}
