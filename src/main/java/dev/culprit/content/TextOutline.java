package dev.culprit.content;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What of a Markdown text can be checked: sections, code blocks and links, with their lines in the file. */
final class TextOutline {

    private static final Duration MOST_TIME = Duration.ofSeconds(5);

    private final List<Section> sections = new ArrayList<>();
    private final List<Code> codes = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final int firstLine;

    /** A heading of the second level. */
    record Section(String heading, int line) {}

    /** A fenced code block; the line is that of its first line of code. */
    record Code(String language, String text, int line) {}

    /** A link or picture, wherever it leads. */
    record Link(String target, int line) {}

    private TextOutline(int firstLine) {
        this.firstLine = firstLine;
    }

    /** The outline; an empty one of what cannot be read in time, which the import reports. */
    static TextOutline of(Document document) {
        TextOutline outline = new TextOutline(document.bodyLine());
        try {
            Node root = BoundedTask.run(() -> Markdown.parse(document.body()).document(), MOST_TIME);
            outline.visit(root);
        } catch (BoundedTask.Abandoned problem) {
            return new TextOutline(document.bodyLine());
        }
        return outline;
    }

    List<Section> sections() {
        return sections;
    }

    List<Code> codes() {
        return codes;
    }

    List<Link> links() {
        return links;
    }

    private void visit(Node node) {
        int line = firstLine + node.getStartLineNumber();
        if (node instanceof Heading heading && heading.getLevel() == 2) {
            sections.add(new Section(Markdown.textOf(heading), line));
        } else if (node instanceof FencedCodeBlock code) {
            String language = code.getInfo().toString().strip().toLowerCase(Locale.ROOT);
            codes.add(new Code(
                    language.split("[\\s{,:]", 2)[0], code.getContentChars().normalizeEOL(), line + 1));
        } else if (node instanceof Reference reference) {
            links.add(new Link(reference.getUrl().toString(), line));
        } else if (node instanceof LinkNodeBase link
                && !(node instanceof Image && link.getUrl().isBlank())) {
            links.add(new Link(link.getUrl().toString(), line));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            visit(child);
        }
    }
}
