package dev.culprit.paste;

import java.util.List;

/**
 * Explains how a paste was read.
 *
 * @param primary the primary block and why it was chosen; empty for an empty paste
 * @param notices what the limits cut off, and what could not be read
 * @param cleaning the cleaning steps that changed something
 * @param blocks the blocks, with exceptions, threads and frames below them
 * @param unread lines that belong to no block
 * @param versions versions that the paste shows, and ranges that its wording implies
 * @param facts the facts
 */
public record Explanation(
        String primary,
        List<String> notices,
        List<Row> cleaning,
        List<Row> blocks,
        List<Row> unread,
        List<Row> versions,
        List<Row> facts) {

    public Explanation {
        notices = List.copyOf(notices);
        cleaning = List.copyOf(cleaning);
        blocks = List.copyOf(blocks);
        unread = List.copyOf(unread);
        versions = List.copyOf(versions);
        facts = List.copyOf(facts);
    }

    /** Formats the explanation for the terminal. */
    public String text() {
        StringBuilder out = new StringBuilder();
        notices.forEach(notice -> out.append("note: ").append(notice).append('\n'));
        if (!primary.isEmpty()) {
            out.append("primary: ").append(primary).append('\n');
        }
        print(out, "cleaned", cleaning);
        print(out, "blocks", blocks);
        print(out, "unread", unread);
        print(out, "versions", versions);
        print(out, "facts", facts);
        return out.toString();
    }

    private static void print(StringBuilder out, String title, List<Row> rows) {
        if (!rows.isEmpty()) {
            out.append(title).append('\n');
        }
        for (Row row : rows) {
            out.append(String.format("%5d  %s%n", row.line(), row.indented()));
        }
    }

    /**
     * One line of an explanation.
     *
     * @param line 1-based line of the paste
     * @param depth how far it is nested
     * @param text what was read there
     */
    public record Row(int line, int depth, String text) {

        /** Indents the text by two blanks for each level. */
        public String indented() {
            return "  ".repeat(depth) + text;
        }
    }
}
