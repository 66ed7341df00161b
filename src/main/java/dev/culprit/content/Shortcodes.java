package dev.culprit.content;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/** Turns the code shortcodes of Hugo and Liquid into fenced blocks and drops all others. Lines keep their numbers. */
final class Shortcodes {

    private static final Pattern OPEN = Pattern.compile(
            "^\\s*(?:\\{\\{[<%]|\\{%-?)\\s*(?:highlight|code|codeblock)\\b\\s*([\\w+#-]*)[^}]*(?:[>%]\\}\\}|-?%\\})\\s*$");
    private static final Pattern CLOSE = Pattern.compile(
            "^\\s*(?:\\{\\{[<%]|\\{%-?)\\s*(?:/\\s*|end)(?:highlight|code|codeblock)\\s*(?:[>%]\\}\\}|-?%\\})\\s*$");
    private static final Pattern OTHER = Pattern.compile("\\{\\{[<%].*?[>%]\\}\\}|\\{%.*?%\\}");
    private static final Pattern FENCE = Pattern.compile("^ {0,3}(`{3,}|~{3,})");

    private Shortcodes() {}

    static String toMarkdown(String body) {
        StringBuilder out = new StringBuilder(body.length());
        String fence = "";
        for (String line : body.split("\n", -1)) {
            Matcher marks = FENCE.matcher(line);
            boolean fenced = !fence.isEmpty();
            if (fenced && CLOSE.matcher(line).find() && fence.equals("shortcode")) {
                fence = "";
                out.append("```\n");
                continue;
            }
            if (!fence.equals("shortcode") && marks.find()) {
                fence = fenced ? (line.strip().startsWith(fence) ? "" : fence) : marks.group(1);
            } else if (!fenced) {
                Matcher open = OPEN.matcher(line);
                if (open.find()) {
                    fence = "shortcode";
                    out.append("```").append(open.group(1)).append('\n');
                    continue;
                }
                out.append(OTHER.matcher(line).replaceAll("")).append('\n');
                continue;
            }
            out.append(line).append('\n');
        }
        return out.substring(0, out.length() - 1);
    }
}
