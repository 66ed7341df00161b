package dev.culprit.content;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A content file cut into front matter and Markdown.
 *
 * @param meta front matter; empty when there is none
 * @param body Markdown
 * @param bodyLine 1-based line of the file on which the body starts
 */
record Document(MetaValue meta, String body, int bodyLine) {

    private static final Pattern META_LINE = Pattern.compile("([A-Za-z][A-Za-z_-]{1,30}):[ \t]*(.*)");

    private static final List<String> POST_KEYS =
            List.of("title", "date", "slug", "tags", "category", "author", "summary", "lang", "modified");

    /**
     * Cuts a file.
     *
     * @throws FrontMatterException when its front matter cannot be read
     */
    static Document of(String text, boolean restructured) {
        String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<String> lines = clean.lines().toList();
        int first = 0;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        if (first == lines.size()) {
            return new Document(MetaValue.NOTHING, "", 1);
        }
        if (restructured) {
            return RstReader.read(lines);
        }
        String opening = lines.get(first).strip();
        if (opening.equals("---") || opening.equals("+++")) {
            return fenced(lines, first, opening);
        }
        return plainMeta(lines, first);
    }

    private static Document fenced(List<String> lines, int first, String fence) {
        int end = first + 1;
        while (end < lines.size() && !isEnd(lines.get(end).stripTrailing(), fence)) {
            end++;
        }
        if (end == lines.size()) {
            // A rule at the top of a post that has no front matter.
            if (fence.equals("---")) {
                return new Document(MetaValue.NOTHING, String.join("\n", lines), 1);
            }
            throw new FrontMatterException(
                    first + 1, "front matter is not closed", "a line \"" + fence + "\" after it");
        }
        String text = String.join("\n", lines.subList(first + 1, end));
        MetaValue meta = fence.equals("---") ? YamlMeta.read(text, first + 2) : TomlMeta.read(text, first + 2);
        return new Document(meta, String.join("\n", lines.subList(end + 1, lines.size())), end + 2);
    }

    private static boolean isEnd(String line, String fence) {
        return line.equals(fence) || (fence.equals("---") && line.equals("..."));
    }

    /** Pelican's and Hexo's way: {@code Title: x} lines up to the first blank one, if all are of that form. */
    private static Document plainMeta(List<String> lines, int first) {
        Map<String, MetaValue> meta = new LinkedHashMap<>();
        int at = first;
        for (; at < lines.size() && !lines.get(at).isBlank(); at++) {
            Matcher matcher = META_LINE.matcher(lines.get(at));
            if (at > first && lines.get(at).stripTrailing().equals("---")) {
                at++;
                break;
            }
            boolean opens = matcher.matches()
                    && (at > first || POST_KEYS.contains(matcher.group(1).toLowerCase(java.util.Locale.ROOT)));
            if (!opens) {
                return new Document(MetaValue.NOTHING, String.join("\n", lines), 1);
            }
            meta.put(
                    matcher.group(1).toLowerCase(java.util.Locale.ROOT),
                    new MetaValue(at + 1, matcher.group(2).strip()));
        }
        return new Document(new MetaValue(first + 1, meta), String.join("\n", lines.subList(at, lines.size())), at + 1);
    }
}
