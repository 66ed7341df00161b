package dev.culprit.paste;

import dev.culprit.paste.block.Paste;
import dev.culprit.paste.fact.Facts;

/**
 * A paste and its facts.
 *
 * @param paste the blocks and versions of the text
 * @param facts the facts that were extracted from them
 */
public record ReadPaste(Paste paste, Facts facts) {}
