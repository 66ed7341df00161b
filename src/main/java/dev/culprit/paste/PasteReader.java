package dev.culprit.paste;

import dev.culprit.paste.block.Paste;
import dev.culprit.paste.fact.FactExtractor;
import dev.culprit.paste.fact.Facts;

/**
 * Reads a text to its blocks and facts: runs the parser and the fact extractor within the limits of the caller. Safe
 * for threads.
 */
public final class PasteReader {

    private final PasteLimits limits;
    private final PasteParser parser;
    private final FactExtractor extractor = new FactExtractor();

    public PasteReader(PasteLimits limits) {
        this.limits = limits;
        this.parser = new PasteParser(limits);
    }

    /**
     * Reads a text. It never fails, and the time is linear in the length of the text. A paste that holds more facts
     * than the extractor keeps counts as truncated.
     */
    public ReadPaste read(String text) {
        Paste paste = parser.parse(text);
        Facts facts = extractor.extract(paste);
        return new ReadPaste(facts.isLimited() ? paste.partlyRead() : paste, facts);
    }

    /** Reads a text and explains the result: what was cleaned away, blocks, versions and facts, each with its line. */
    public Explanation explain(String text) {
        ReadPaste read = read(text);
        return PasteExplainer.explanation(read.paste(), read.facts(), limits);
    }
}
