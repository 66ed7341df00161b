package dev.culprit.paste;

import dev.culprit.paste.block.Paste;
import dev.culprit.paste.fact.Facts;

/**
 * A paste with its facts.
 *
 * @param paste what was found in the text
 * @param facts what is told by it
 */
public record ReadPaste(Paste paste, Facts facts) {}
