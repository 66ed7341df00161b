package dev.culprit.content;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/** Turns the inline markup of reStructuredText into that of Markdown: literals, roles, links, substitutions. */
final class RstText {

    private static final Pattern MARKUP = Pattern.compile(
            "``(.+?)``" // literal
                    + "|`([^`<>]*?)\\s*<([^<>\\s]+)>`__?" // link with its address
                    + "|:[\\w:.-]+:`([^`]+)`" // role
                    + "|`([^`]+)`__?" // link to a target
                    + "|^#\\. "); // numbered by the reader

    private RstText() {}

    static String toMarkdown(String line) {
        StringBuilder out = new StringBuilder();
        Matcher markup = MARKUP.matcher(line);
        int end = 0;
        while (markup.find()) {
            out.append(plain(line.substring(end, markup.start()))).append(markdown(markup));
            end = markup.end();
        }
        return out.append(plain(line.substring(end))).toString();
    }

    private static String markdown(Matcher markup) {
        if (markup.group(1) != null) {
            return markup.group(1).contains("`") ? "`` " + markup.group(1) + " ``" : "`" + markup.group(1) + "`";
        }
        if (markup.group(3) != null) {
            String text = markup.group(2).isEmpty() ? markup.group(3) : markup.group(2);
            return "[" + plain(text) + "](" + markup.group(3) + ")";
        }
        if (markup.group(4) != null) {
            return "`" + markup.group(4) + "`";
        }
        return markup.group(5) != null ? "[" + plain(markup.group(5)) + "]" : "1. ";
    }

    /** Angle brackets are words in reStructuredText, and would be HTML in Markdown. */
    private static String plain(String text) {
        return text.replace("<", "&lt;");
    }
}
