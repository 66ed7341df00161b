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
final class RstReader {

    private static final Pattern FIELD = Pattern.compile(":([A-Za-z][\\w -]{0,40}):(?:\\s+(.*))?");
    private static final Pattern DIRECTIVE = Pattern.compile("\\.\\.\\s+([\\w-]+)::(?:\\s+(.*))?");
    private static final Pattern TARGET = Pattern.compile("\\.\\.\\s+_`?([^:`]+)`?:\\s+(\\S+)");
    private static final String RULES = "=-~^\"'`#*+:._<>";

    private final RstLines lines;
    private final Map<String, MetaValue> meta = new LinkedHashMap<>();
    private final List<String> out = new ArrayList<>();
    private final List<String> levels = new ArrayList<>();

    private RstReader(List<String> lines) {
        this.lines = new RstLines(lines);
    }

    static Document read(List<String> lines) {
        RstReader reader = new RstReader(lines);
        while (reader.lines.hasNext()) {
            reader.step();
        }
        return new Document(new MetaValue(1, reader.meta), String.join("\n", reader.out), 1);
    }

    private void step() {
        String line = lines.peek(0);
        String text = line.strip();
        if (title(true) || title(false)) {
            return;
        }
        if (text.equals("..") || text.startsWith(".. ")) {
            markup(text, RstLines.indent(line));
        } else if (text.startsWith(">>> ")) {
            // Up to the next blank line, as docutils reads it.
            fenced("pycon", lines.untilBlank());
        } else if (!field(text)) {
            paragraph(line);
        }
    }

    private boolean title(boolean overlined) {
        int at = overlined ? 1 : 0;
        boolean found = isRule(lines.peek(at + 1))
                && !lines.peek(at).isBlank()
                && !isRule(lines.peek(at))
                && (!overlined || isRule(lines.peek(0)));
        if (found) {
            String style = (overlined ? "over" : "") + lines.peek(at + 1).charAt(0);
            if (!levels.contains(style)) {
                levels.add(style);
            }
            String marks = "#".repeat(Math.min(6, levels.indexOf(style) + 1));
            block(List.of(marks + " " + RstText.toMarkdown(lines.peek(at).strip())));
            lines.skip(at + 2);
        }
        return found;
    }

    private static boolean isRule(String raw) {
        String line = raw.stripTrailing();
        return line.length() >= 3
                && RULES.indexOf(line.charAt(0)) >= 0
                && line.chars().allMatch(character -> character == line.charAt(0));
    }

    /** Fields before the text are metadata. */
    private boolean field(String text) {
        Matcher field = FIELD.matcher(text);
        boolean found = field.matches() && out.stream().allMatch(line -> line.isBlank() || line.startsWith("# "));
        if (found) {
            String value = field.group(2) == null ? "" : field.group(2).strip();
            meta.put(field.group(1).toLowerCase(Locale.ROOT), new MetaValue(lines.number(), value));
            lines.skip(1);
            lines.indented(0);
        }
        return found;
    }

    private void markup(String text, int indent) {
        lines.skip(1);
        Matcher directive = DIRECTIVE.matcher(text);
        Matcher target = TARGET.matcher(text);
        if (directive.matches()) {
            String argument =
                    directive.group(2) == null ? "" : directive.group(2).strip();
            directive(directive.group(1).toLowerCase(Locale.ROOT), argument, lines.indented(indent));
        } else if (target.matches()) {
            block(List.of("[" + target.group(1) + "]: " + target.group(2)));
        } else {
            lines.indented(indent);
            out.add("");
        }
    }

    private void directive(String name, String argument, List<String> content) {
        while (!content.isEmpty()
                && (content.get(0).isBlank() || FIELD.matcher(content.get(0)).matches())) {
            content.remove(0);
        }
        switch (name) {
            case "code-block", "code", "sourcecode", "highlight" -> fenced(argument, content);
            case "parsed-literal" -> fenced("", content);
            case "image", "figure" -> block(List.of("![](" + argument + ")"));
            case "note", "warning", "tip", "important", "hint", "caution", "danger", "attention", "seealso" -> {
                content.add(0, argument);
                block(content.stream()
                        .map(line -> "> " + RstText.toMarkdown(line))
                        .toList());
            }
            default -> out.add("");
        }
    }

    private void paragraph(String line) {
        lines.skip(1);
        int indent = RstLines.indent(line);
        String text = line.stripTrailing();
        boolean literal = text.endsWith("::");
        if (literal) {
            text = text.strip().equals("::") ? "" : text.substring(0, text.length() - 1);
        }
        // Four blanks would make code of it; in a list they only continue the item.
        out.add(" ".repeat(Math.min(3, indent)) + RstText.toMarkdown(text.strip()));
        if (literal && (lines.peek(0).isBlank() || RstLines.indent(lines.peek(0)) > indent)) {
            fenced("", lines.indented(indent));
        }
    }

    private void fenced(String language, List<String> code) {
        List<String> block = new ArrayList<>(code);
        while (!block.isEmpty() && block.get(block.size() - 1).isBlank()) {
            block.remove(block.size() - 1);
        }
        if (block.isEmpty()) {
            return;
        }
        String fence = block.stream().anyMatch(line -> line.contains("```")) ? "~~~~~~" : "```";
        block.add(0, fence + language);
        block.add(fence);
        block(block);
    }

    private void block(List<String> markdown) {
        out.add("");
        out.addAll(markdown);
        out.add("");
    }
}
