package dev.culprit.content;

import java.util.ArrayList;
import java.util.List;

/** The lines of a reStructuredText file, read from the first to the last. */
final class RstLines {

    private final List<String> lines;
    private int at;

    RstLines(List<String> lines) {
        this.lines = lines;
    }

    boolean hasNext() {
        return at < lines.size();
    }

    /** The line that many lines ahead; empty beyond the end. */
    String peek(int ahead) {
        return at + ahead < lines.size() ? lines.get(at + ahead) : "";
    }

    /** The 1-based number of the next line. */
    int number() {
        return at + 1;
    }

    void skip(int count) {
        at += count;
    }

    List<String> untilBlank() {
        List<String> block = new ArrayList<>();
        while (hasNext() && !peek(0).isBlank()) {
            block.add(peek(0));
            at++;
        }
        return block;
    }

    /** Takes the lines that are indented deeper, without the indentation that they share. */
    List<String> indented(int indent) {
        List<String> found = new ArrayList<>();
        int margin = Integer.MAX_VALUE;
        while (hasNext() && (peek(0).isBlank() || indent(peek(0)) > indent)) {
            margin = peek(0).isBlank() ? margin : Math.min(margin, indent(peek(0)));
            found.add(peek(0));
            at++;
        }
        int shared = margin;
        found.replaceAll(line -> line.isBlank() ? "" : line.substring(shared));
        return found;
    }

    static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && Character.isWhitespace(line.charAt(indent))) {
            indent++;
        }
        return indent;
    }
}
