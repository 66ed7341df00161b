package dev.culprit.paste;

import dev.culprit.paste.Explanation.Row;
import java.util.ArrayList;
import java.util.List;

/** Tells how a paste was read: what was cleaned away, blocks, frames, versions and facts, each with its line. */
public final class PasteExplainer {

    private static final int MOST_UNREAD = 50;

    private PasteExplainer() {}

    /** The explanation, for the terminal. */
    public static String explain(Paste paste, Facts facts) {
        Explanation explanation = explanation(paste, facts);
        StringBuilder out = new StringBuilder();
        explanation
                .notices()
                .forEach(notice -> out.append("note: ").append(notice).append('\n'));
        if (!explanation.primary().isEmpty()) {
            out.append("primary: ").append(explanation.primary()).append('\n');
        }
        print(out, "cleaned", explanation.cleaning());
        print(out, "blocks", explanation.blocks());
        print(out, "unread", explanation.unread());
        print(out, "versions", explanation.versions());
        print(out, "facts", explanation.facts());
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

    /** The explanation as rows. */
    public static Explanation explanation(Paste paste, Facts facts) {
        LineNumbers numbers = new LineNumbers(paste.text());
        String primary = paste.primary()
                .map(block -> block.kind() + " at line "
                        + numbers.of(block.span().start()) + ": "
                        + paste.choice().sentence())
                .orElse("");
        List<Row> cleaning = Cleanings.steps(paste.text(), PasteLimits.DEFAULT.lines()).stream()
                .map(step ->
                        new Row(numbers.of(step.first()), 0, step.what() + " (" + -step.removed() + " characters)"))
                .toList();
        BlockRows blocks = new BlockRows(numbers);
        paste.blocks().forEach(blocks::add);
        return new Explanation(
                primary,
                paste.notices(),
                cleaning,
                blocks.rows(),
                unread(paste, numbers),
                versions(paste, numbers),
                facts(facts));
    }

    private static List<Row> versions(Paste paste, LineNumbers numbers) {
        List<Row> rows = new ArrayList<>();
        for (SeenVersion seen : paste.versions()) {
            String version = seen.version().isEmpty() ? "(version not shown)" : seen.version();
            rows.add(new Row(numbers.of(seen.span().start()), 0, seen.name() + " " + version));
        }
        for (VersionHint hint : paste.hints()) {
            String text = hint.name() + " " + hint.range() + ", as the wording implies: " + hint.wording();
            rows.add(new Row(numbers.of(hint.span().start()), 0, text));
        }
        return rows;
    }

    private static List<Row> facts(Facts facts) {
        return facts.all().stream()
                .map(fact -> new Row(
                        fact.line(), 0, fact.scope() < 0 ? fact.term() : fact.term() + "  [" + fact.scope() + "]"))
                .toList();
    }

    /** Lines outside of all blocks, blank ones left out: what a tool says about itself, say. */
    private static List<Row> unread(Paste paste, LineNumbers numbers) {
        boolean[] read = new boolean[numbers.count() + 1];
        for (Block block : paste.blocks()) {
            int last = numbers.of(Math.max(block.span().start(), block.span().end() - 1));
            for (int line = numbers.of(block.span().start()); line <= last; line++) {
                read[line] = true;
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int line = 1; line <= numbers.count() && rows.size() < MOST_UNREAD; line++) {
            String text = numbers.text(line);
            if (!read[line] && !text.isBlank()) {
                rows.add(new Row(line, 0, BlockRows.oneLine(text.strip())));
            }
        }
        return rows;
    }
}
