package dev.culprit.content;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Turns reStructuredText into Markdown, as far as posts need it: titles, field lists, literals, links, code and literal
 * blocks, lists, images, notes, comments. Source: docutils' "reStructuredText Markup Specification".
 */
final class Restructured {

    private static final Pattern FIELD = Pattern.compile(":([A-Za-z][\\w -]{0,40}):\\s*(.*)");
    private static final Pattern DIRECTIVE = Pattern.compile("\\.\\.\\s+([\\w-]+)::\\s*(.*)");
    private static final Pattern LINK = Pattern.compile("`([^`<>]+?)\\s*<([^<>\\s]+)>`__?");
    private static final Pattern LITERAL = Pattern.compile("``([^`]+)``");
    private static final Pattern ROLE = Pattern.compile(":[\\w:.-]+:`([^`]+)`");
    private static final String RULES = "=-~^\"'`#*+:._<>";

    private final List<String> lines;
    private final Map<String, MetaValue> meta = new LinkedHashMap<>();
    private final List<String> out = new ArrayList<>();
    private final List<Character> levels = new ArrayList<>();
    private int at;

    private Restructured(List<String> lines) {
        this.lines = lines;
    }

    static Document read(List<String> lines) {
        Restructured reader = new Restructured(lines);
        while (reader.at < lines.size()) {
            reader.step();
        }
        return new Document(new MetaValue(1, reader.meta), String.join("\n", reader.out), 1);
    }

    private void step() {
        String line = lines.get(at);
        if (isTitle()) {
            return;
        }
        Matcher directive = DIRECTIVE.matcher(line.strip());
        if (line.strip().equals("..") || line.strip().startsWith(".. ")) {
            if (directive.matches()) {
                directive(directive.group(1).toLowerCase(Locale.ROOT), directive.group(2), indent(line));
            } else {
                at++;
                skipIndented(indent(line));
            }
            return;
        }
        Matcher field = FIELD.matcher(line);
        if (field.matches() && out.stream().allMatch(text -> text.isBlank() || text.startsWith("#"))) {
            meta.put(
                    field.group(1).toLowerCase(Locale.ROOT),
                    new MetaValue(at + 1, field.group(2).strip()));
            at++;
            return;
        }
        paragraph(line);
    }

    private boolean isTitle() {
        boolean over = isRule(at)
                && at + 2 < lines.size()
                && isRule(at + 2)
                && !lines.get(at + 1).isBlank();
        int text = over ? at + 1 : at;
        if (!over && !(at + 1 < lines.size() && isRule(at + 1) && !lines.get(at).isBlank() && !isRule(at))) {
            return false;
        }
        char mark = lines.get(text + 1).charAt(0);
        if (!levels.contains(mark)) {
            levels.add(mark);
        }
        out.add("#".repeat(Math.min(6, levels.indexOf(mark) + 1)) + " "
                + inline(lines.get(text).strip()));
        at = text + 2;
        return true;
    }

    private boolean isRule(int index) {
        String line = lines.get(index).stripTrailing();
        return line.length() >= 3
                && RULES.indexOf(line.charAt(0)) >= 0
                && line.chars().allMatch(character -> character == line.charAt(0));
    }

    private void directive(String name, String argument, int indent) {
        at++;
        switch (name) {
            case "code-block", "code", "sourcecode", "highlight" -> code(argument, indent, true);
            case "image", "figure" -> {
                out.add("![](" + argument.strip() + ")");
                skipIndented(indent);
            }
            case "note", "warning", "tip", "important", "hint", "caution", "danger", "attention" -> {
                if (!argument.isBlank()) {
                    out.add("> " + inline(argument));
                }
                indented(indent).forEach(line -> out.add("> " + inline(line)));
            }
            default -> skipIndented(indent);
        }
    }

    private void code(String language, int indent, boolean options) {
        List<String> code = indented(indent);
        while (options
                && !code.isEmpty()
                && (code.get(0).isBlank() || FIELD.matcher(code.get(0)).matches())) {
            code.remove(0);
        }
        while (!code.isEmpty() && code.get(code.size() - 1).isBlank()) {
            code.remove(code.size() - 1);
        }
        String fence = code.stream().anyMatch(line -> line.contains("```")) ? "~~~~~~" : "```";
        out.add("");
        out.add(fence + language.strip());
        out.addAll(code);
        out.add(fence);
        out.add("");
    }

    /** The lines that are indented deeper, without the indentation that they share. */
    private List<String> indented(int indent) {
        List<String> found = new ArrayList<>();
        int margin = Integer.MAX_VALUE;
        while (at < lines.size() && (lines.get(at).isBlank() || indent(lines.get(at)) > indent)) {
            if (!lines.get(at).isBlank()) {
                margin = Math.min(margin, indent(lines.get(at)));
            }
            found.add(lines.get(at));
            at++;
        }
        int cut = margin;
        List<String> shifted = new ArrayList<>();
        found.forEach(line -> shifted.add(line.isBlank() ? "" : line.substring(cut)));
        return shifted;
    }

    private void skipIndented(int indent) {
        while (at < lines.size() && (lines.get(at).isBlank() || indent(lines.get(at)) > indent)) {
            at++;
        }
        out.add("");
    }

    private void paragraph(String line) {
        at++;
        boolean literal = line.stripTrailing().endsWith("::");
        String text = line;
        if (literal) {
            String start = line.stripTrailing();
            text = start.strip().equals("::") ? "" : start.substring(0, start.length() - 1);
        }
        out.add(inline(text));
        boolean follows =
                literal && at < lines.size() && (lines.get(at).isBlank() || indent(lines.get(at)) > indent(line));
        if (follows) {
            code("", indent(line), false);
        }
    }

    private static String inline(String text) {
        String linked = LINK.matcher(text).replaceAll("[$1]($2)");
        return LITERAL.matcher(ROLE.matcher(linked).replaceAll("`$1`")).replaceAll("`$1`");
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && Character.isWhitespace(line.charAt(indent))) {
            indent++;
        }
        return indent;
    }
}
