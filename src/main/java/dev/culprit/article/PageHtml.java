package dev.culprit.article;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Sanitised HTML, made fit for a page: what scrolls sideways is reached by the keyboard too. */
final class PageHtml {

    private static final String SCROLLING = "pre, table";

    private PageHtml() {}

    static Document parse(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        document.select(SCROLLING).attr("tabindex", "0");
        return document;
    }

    /** The same HTML for a page. */
    static String of(String html) {
        return parse(html).body().html();
    }
}
