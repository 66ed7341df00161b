package dev.culprit.article;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The beginning of a section: as much as is read in ten seconds. */
public final class Lead {

    private static final int ENOUGH = 280;
    private static final int SHORT_CODE_LINES = 8;

    private Lead() {}

    /**
     * The first paragraphs of a section, with the first short piece of code if it comes that soon.
     *
     * @param html sanitised HTML
     * @return whole elements of it, at least one unless it is empty
     */
    public static String of(String html) {
        return lead(html, true);
    }

    /** The first paragraphs of a section, up to the first piece of code. */
    public static String ofWords(String html) {
        return lead(html, false);
    }

    private static String lead(String html, boolean withCode) {
        Document section = Jsoup.parseBodyFragment(html);
        section.outputSettings().prettyPrint(false);
        StringBuilder lead = new StringBuilder();
        int read = 0;
        for (Element element : section.body().children()) {
            boolean code = element.is("pre");
            boolean wanted = code ? withCode && isShort(element) : read < ENOUGH;
            if (!wanted && !lead.isEmpty()) {
                break;
            }
            lead.append(element.outerHtml()).append('\n');
            read += element.text().length();
            if (code) {
                break;
            }
        }
        return lead.toString();
    }

    private static boolean isShort(Element code) {
        return code.wholeText().lines().count() <= SHORT_CODE_LINES;
    }
}
