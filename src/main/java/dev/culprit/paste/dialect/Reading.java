package dev.culprit.paste.dialect;

import dev.culprit.paste.block.Block;
import java.util.List;

/**
 * The result of a dialect.
 *
 * @param blocks the blocks that it read, in the order of the text
 * @param next the first line that it did not use; greater than the line where it started
 */
record Reading(List<Block> blocks, int next) {

    Reading(Block block, int next) {
        this(List.of(block), next);
    }
}
