package dev.culprit.paste.dialect;

import dev.culprit.paste.block.Block;
import java.util.List;

/**
 * What a dialect read.
 *
 * @param blocks the blocks found, in the order of the text
 * @param next the first line that was not used, greater than the line where reading started
 */
record Reading(List<Block> blocks, int next) {

    Reading(Block block, int next) {
        this(List.of(block), next);
    }
}
