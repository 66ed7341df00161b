package dev.culprit.article;

import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** The beginning of a section: as much as is read in ten seconds. */
public final class Lead {

    private static final int ENOUGH = 280;

    private Lead() {}

    /**
     * The first paragraphs of a section, with the first piece of code if it comes that soon.
     *
     * @param html sanitised HTML
     * @return whole elements of it, at least one unless it is empty
     */
    public static String of(String html) {
        return lead(html, true);
    }

    /** The first paragraphs of a section, up to the first piece of code; a picture that stands before them is left out. */
    public static String ofWords(String html) {
        return lead(html, false);
    }

    private static String lead(String html, boolean withCode) {
        StringBuilder lead = new StringBuilder();
        int read = 0;
        boolean announced = false;
        Elements elements = PageHtml.parse(html).body().children();
        boolean anyWords = elements.stream().anyMatch(element -> !element.is("pre"));
        for (Element element : elements) {
            boolean code = element.is("pre");
            if (code && !withCode && anyWords && lead.isEmpty()) {
                continue;
            }
            boolean wanted = code ? withCode && (read < ENOUGH || announced) : read < ENOUGH;
            if (!lead.isEmpty() && !wanted) {
                break;
            }
            lead.append(element.outerHtml()).append('\n');
            if (code) {
                break;
            }
            String text = element.text();
            read += text.length();
            announced = text.endsWith(":") || text.endsWith("：");
        }
        return lead.toString();
    }
}
