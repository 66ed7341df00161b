package dev.culprit.content;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.culprit.article.Section;
import dev.culprit.article.SectionKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A Markdown text, parsed once: its title, its sections, its nodes. */
final class Markdown {

    private static final MutableDataSet OPTIONS = new MutableDataSet()
            .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), StrikethroughExtension.create()))
            .set(HtmlRenderer.FENCED_CODE_LANGUAGE_CLASS_PREFIX, "language-");
    private static final Parser PARSER = Parser.builder(OPTIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).build();

    private final String text;
    private final Document document;

    private Markdown(String text) {
        this.text = text;
        this.document = PARSER.parse(text);
    }

    /** Parses a text in bounded time, for some inputs take flexmark very long: see {@link BoundedTask}. */
    static Markdown parse(String text) {
        return new Markdown(text);
    }

    Document document() {
        return document;
    }

    /** The heading that names the whole text: one of the first level, or the one that opens it; may be empty. */
    String title() {
        return titleHeading().map(Markdown::textOf).orElse("");
    }

    private Optional<Heading> titleHeading() {
        return headings().stream()
                .filter(heading -> Headings.kindOf(textOf(heading)) == SectionKind.OTHER)
                .filter(heading -> heading == document.getFirstChild() || isOnlyOneOfFirstLevel(heading))
                .findFirst();
    }

    private boolean isOnlyOneOfFirstLevel(Heading heading) {
        return heading.getLevel() == 1
                && headings().stream().allMatch(other -> other == heading || other.getLevel() > 1);
    }

    private List<Heading> headings() {
        List<Heading> headings = new ArrayList<>();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                headings.add(heading);
            }
        }
        return headings;
    }

    /** The first line of the first paragraph as plain text, or empty. */
    String firstLine() {
        return firstParagraph().lines().findFirst().orElse("").strip();
    }

    /** The first paragraph as plain text, or empty. */
    String firstParagraph() {
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof com.vladsch.flexmark.ast.Paragraph) {
                return textOf(node);
            }
        }
        return "";
    }

    /**
     * The body, cut at the headings that open a section: those of the highest level that the text uses, those that are
     * no deeper than the section they end, and those whose words are those of a known section.
     *
     * @param title title of the article; a heading that only repeats it is left out
     * @param links rewrites the HTML's addresses
     */
    List<Section> sections(String title, UnaryOperator<String> links) {
        Heading repeated = titleHeading()
                .filter(heading -> textOf(heading).equalsIgnoreCase(title))
                .orElse(null);
        int highest = headings().stream()
                .filter(heading -> heading != repeated)
                .mapToInt(Heading::getLevel)
                .min()
                .orElse(1);
        List<Section> sections = new ArrayList<>();
        Set<String> anchors = new HashSet<>();
        Heading open = null;
        List<Node> nodes = new ArrayList<>();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node == repeated) {
                continue;
            }
            if (node instanceof Heading heading && opensSection(heading, open == null ? highest : open.getLevel())) {
                add(open, nodes, heading.getStartOffset(), sections, anchors, links);
                open = heading;
                nodes = new ArrayList<>();
            } else {
                nodes.add(node);
            }
        }
        add(open, nodes, text.length(), sections, anchors, links);
        return sections;
    }

    private static boolean opensSection(Heading heading, int level) {
        return heading.getLevel() <= level || Headings.kindOf(textOf(heading)) != SectionKind.OTHER;
    }

    private void add(
            @org.jspecify.annotations.Nullable Heading heading,
            List<Node> nodes,
            int end,
            List<Section> sections,
            Set<String> anchors,
            UnaryOperator<String> links) {
        if (heading == null && nodes.isEmpty()) {
            return;
        }
        String name = heading == null ? "" : textOf(heading);
        int start = heading == null ? nodes.get(0).getStartOffset() : heading.getEndOffset();
        sections.add(new Section(
                heading == null ? SectionKind.INTRODUCTION : Headings.kindOf(name),
                name,
                heading == null ? 0 : heading.getLevel(),
                anchor(name, anchors),
                text.substring(start, Math.max(start, end)).strip(),
                ArticleHtml.sanitize(links.apply(html(nodes)))));
    }

    private String html(List<Node> nodes) {
        StringBuilder html = new StringBuilder();
        for (Node node : nodes) {
            // Flexmark leaves links out unless a document is rendered. This one shares the reference definitions.
            Document part = new Document(document, document.getChars());
            Node previous = node.getPrevious();
            node.unlink();
            part.appendChild(node);
            html.append(RENDERER.render(part));
            if (previous == null) {
                document.prependChild(node);
            } else {
                previous.insertAfter(node);
            }
        }
        return html.toString();
    }

    private static String anchor(String heading, Set<String> taken) {
        String base = Slug.of(heading).isEmpty() ? "section" : Slug.of(heading);
        String anchor = base;
        for (int number = 2; !taken.add(anchor); number++) {
            anchor = base + "-" + number;
        }
        return anchor;
    }

    static String textOf(Node node) {
        TextCollectingVisitor visitor = new TextCollectingVisitor();
        return visitor.collectAndGetText(node).strip();
    }
}
