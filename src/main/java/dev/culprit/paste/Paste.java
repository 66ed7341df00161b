package dev.culprit.paste;

import java.util.List;
import java.util.Optional;

/**
 * What a user handed in, read.
 *
 * @param text the original text, cut to the limits; all spans point into it
 * @param blocks what was found, in the order of the text
 * @param primary the block that most likely matters, and the first to show
 * @param versions interpreter and libraries that show; conflicting ones are all kept
 * @param truncated the text was longer than the limits and has been cut
 * @param notices sentences for the user about what was cut off or passed over
 */
public record Paste(
        String text,
        List<Block> blocks,
        Optional<Block> primary,
        List<SeenVersion> versions,
        boolean truncated,
        List<String> notices) {

    public Paste {
        blocks = List.copyOf(blocks);
        versions = List.copyOf(versions);
        notices = List.copyOf(notices);
    }

    /** True when nothing but plain lines was found: no traceback, dump, warning or foreign trace. */
    public boolean isPlainText() {
        return blocks.stream().allMatch(LogLine.class::isInstance);
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
