package dev.culprit.paste.block;

import java.util.List;
import java.util.Optional;

/**
 * What a user handed in, read.
 *
 * @param text the original text, cut to the limits; all spans point into it
 * @param blocks what was found, in the order of the text
 * @param primary the block that most likely matters, and the first to show
 * @param choice why the primary block was chosen
 * @param versions interpreter and libraries that show; conflicting ones are all kept
 * @param hints ranges of versions that the wording of the output implies
 * @param truncated the text was longer than the limits and has been cut, or held more facts than are kept
 * @param notices sentences for the user about what was cut off or passed over
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

    /** A paste of which only the outcome matters. */
    public Paste(
            String text,
            List<Block> blocks,
            Optional<Block> primary,
            List<SeenVersion> versions,
            boolean truncated,
            List<String> notices) {
        this(text, blocks, primary, PrimaryChoice.NONE, versions, List.of(), truncated, notices);
    }

    /** The same, of which not all could be looked at. */
    public Paste partlyRead() {
        return new Paste(text, blocks, primary, choice, versions, hints, true, notices);
    }

    /** True when nothing but plain lines was found: no traceback, dump, warning or foreign trace. */
    public boolean isPlainText() {
        return blocks.stream().allMatch(block -> block instanceof LogLine line && line.isPlain());
    }

    /** The 1-based number of the line that holds the offset. */
    public int lineOf(int offset) {
        int line = 1;
        for (int i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) {
            line++;
        }
        return line;
    }
}
