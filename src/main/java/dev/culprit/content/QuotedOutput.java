package dev.culprit.content;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import dev.culprit.paste.PasteLimits;
import dev.culprit.paste.PasteParser;
import dev.culprit.paste.block.Block;
import dev.culprit.paste.block.LogLine;
import dev.culprit.paste.block.Paste;
import dev.culprit.paste.place.Span;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;

/**
 * Finds the errors that an article quotes: code blocks, and what stands in the prose. They recognise an article that
 * brings no samples of its own.
 */
final class QuotedOutput {

    /** Shorter ones say too little: {@code import threading}. */
    private static final int LEAST_LINES_OF_CODE = 4;

    private static final int MOST_QUOTES = 40;

    private final PasteParser parser = new PasteParser(PasteLimits.DEFAULT);
    private final String file;
    private final int bodyLine;
    private final List<ContentFile> found = new ArrayList<>();

    private QuotedOutput(String file, int bodyLine) {
        this.file = file;
        this.bodyLine = bodyLine;
    }

    /** The quotes, named by file and line. */
    static List<ContentFile> of(Markdown markdown, String file, int bodyLine) {
        QuotedOutput quotes = new QuotedOutput(file, bodyLine);
        quotes.visit(markdown.document());
        return quotes.found.stream().limit(MOST_QUOTES).toList();
    }

    private void visit(Node node) {
        if (node instanceof FencedCodeBlock code) {
            code(code.getContentChars().normalizeEOL(), node);
        } else if (node instanceof IndentedCodeBlock code) {
            code(code.getContentChars().normalizeEOL(), node);
        } else if (node instanceof HtmlBlock html) {
            html(html.getChars().toString(), node);
        } else if (node instanceof Paragraph) {
            StringBuilder prose = new StringBuilder(node.getChars());
            inline(node, node, prose);
            prose(prose.toString(), node);
        } else {
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                visit(child);
            }
        }
    }

    private void code(String text, Node node) {
        boolean telling = text.lines().filter(line -> !line.isBlank()).count() >= LEAST_LINES_OF_CODE;
        if (telling || !parser.parse(text).isPlainText()) {
            add(text, node);
        }
    }

    private void html(String html, Node node) {
        var body = Jsoup.parseBodyFragment(html).body();
        body.select("pre").forEach(pre -> code(pre.wholeText(), node));
        body.select("pre").remove();
        prose(body.wholeText(), node);
    }

    /** Of prose only what is an error, each by itself. */
    private void prose(String text, Node node) {
        Paste paste = parser.parse(text);
        for (Block block : paste.blocks()) {
            if (!(block instanceof LogLine)) {
                Span span = block.span();
                int start = lineStart(text, span.start());
                int line = (int) text.substring(0, start).lines().count();
                add(text.substring(start, span.end()), node, line);
            }
        }
    }

    /** Of code within a sentence what is an error: {@code `KeyError: 'name'`}. */
    private void inline(Node node, Node paragraph, StringBuilder prose) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Code code
                    && !parser.parse(code.getText().toString()).isPlainText()) {
                add(code.getText().normalizeEOL(), paragraph);
                int start = code.getStartOffset() - paragraph.getStartOffset();
                for (int i = start; i < start + code.getTextLength(); i++) {
                    prose.setCharAt(i, prose.charAt(i) == '\n' ? '\n' : ' ');
                }
            } else {
                inline(child, paragraph, prose);
            }
        }
    }

    private static int lineStart(String text, int offset) {
        return text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
    }

    private void add(String text, Node node) {
        add(text, node, 0);
    }

    private void add(String text, Node node, int line) {
        boolean known = found.stream().anyMatch(quote -> quote.text().strip().equals(text.strip()));
        if (!text.isBlank() && !known) {
            found.add(new ContentFile(file + ":" + (bodyLine + node.getStartLineNumber() + line), text));
        }
    }
}
