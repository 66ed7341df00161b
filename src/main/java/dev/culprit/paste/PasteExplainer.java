package dev.culprit.paste;

import dev.culprit.paste.Explanation.Row;
import dev.culprit.paste.block.Block;
import dev.culprit.paste.block.Paste;
import dev.culprit.paste.block.SeenVersion;
import dev.culprit.paste.block.VersionHint;
import dev.culprit.paste.cleaning.Cleanings;
import dev.culprit.paste.fact.Facts;
import dev.culprit.paste.place.LineNumbers;
import java.util.ArrayList;
import java.util.List;

/** Explains how a paste was read: what was cleaned away, blocks, frames, versions and facts, each with its line. */
final class PasteExplainer {

    private static final int MOST_UNREAD = 50;

    private PasteExplainer() {}

    static Explanation explanation(Paste paste, Facts facts, PasteLimits limits) {
        LineNumbers numbers = new LineNumbers(paste.text());
        String primary = paste.primary()
                .map(block -> block.kind() + " at line "
                        + numbers.of(block.span().start()) + ": "
                        + paste.choice().sentence())
                .orElse("");
        BlockRows blocks = new BlockRows(numbers);
        paste.blocks().forEach(blocks::add);
        return new Explanation(
                primary,
                paste.notices(),
                cleaning(paste, numbers, limits),
                blocks.rows(),
                unread(paste, numbers),
                versions(paste, numbers),
                facts(facts));
    }

    private static List<Row> cleaning(Paste paste, LineNumbers numbers, PasteLimits limits) {
        return Cleanings.steps(paste.text(), limits.lines()).stream()
                .map(step ->
                        new Row(numbers.of(step.first()), 0, step.what() + " (" + -step.removed() + " characters)"))
                .toList();
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

    /** Lists the lines outside of all blocks, without blank ones: what a tool says about itself, say. */
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
