package dev.culprit.paste.block;

import java.util.List;
import java.util.Optional;

/**
 * A text that was read: its blocks, its versions, and the block that matters most.
 *
 * @param text the original text, cut to the limits; all spans point into it
 * @param blocks what was found, in the order of the text
 * @param primary the block that most likely matters; empty for an empty paste
 * @param choice why the primary block was chosen
 * @param versions the interpreter and the libraries that the text shows; contradicting versions are all kept
 * @param hints ranges of versions that the wording implies
 * @param truncated whether something is missing: the text was longer than the limits, or held more facts than are kept
 * @param notices sentences for the user about what was cut off or skipped
 */
public record Paste(
        String text,
        List<Block> blocks,
        Optional<Block> primary,
        PrimaryChoice choice,
        List<SeenVersion> versions,
        List<VersionHint> hints,
        boolean truncated,
        List<String> notices) {

    public Paste {
        blocks = List.copyOf(blocks);
        versions = List.copyOf(versions);
        hints = List.copyOf(hints);
        notices = List.copyOf(notices);
    }

    /** Makes a paste without hints and without a reason for its primary block. */
    public Paste(
            String text,
            List<Block> blocks,
            Optional<Block> primary,
            List<SeenVersion> versions,
            boolean truncated,
            List<String> notices) {
        this(text, blocks, primary, PrimaryChoice.NONE, versions, List.of(), truncated, notices);
    }

    /** Returns the same paste marked as truncated. */
    public Paste partlyRead() {
        return new Paste(text, blocks, primary, choice, versions, hints, true, notices);
    }

    /** Whether the paste holds nothing but plain lines: no traceback, dump, warning or foreign trace. */
    public boolean isPlainText() {
        return blocks.stream().allMatch(block -> block instanceof LogLine line && line.isPlain());
    }

    /** Returns the 1-based number of the line that holds the offset. */
    public int lineOf(int offset) {
        int line = 1;
        for (int i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) {
            line++;
        }
        return line;
    }
}
