package dev.culprit.article;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The text of an article as a reader sees it, without markup. */
final class PlainText {

    private static final String BLOCKS = "p, li, pre, td, th, h1, h2, h3, h4, h5, h6, blockquote, div, dt, dd";

    private PlainText() {}

    static String of(List<Section> sections) {
        return sections.stream()
                .map(section -> section.heading() + "\n" + of(section.html()))
                .collect(joining("\n"))
                .strip();
    }

    static String of(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select("br").forEach(lineBreak -> lineBreak.after("\n"));
        body.select(BLOCKS).forEach(block -> block.appendText("\n"));
        return body.wholeText();
    }
}
