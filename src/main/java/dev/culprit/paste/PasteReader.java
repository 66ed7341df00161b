package dev.culprit.paste;

import dev.culprit.paste.block.Paste;
import dev.culprit.paste.fact.FactExtractor;
import dev.culprit.paste.fact.Facts;

/** The way from a text to its facts: parser and fact extractor, with the limits of whoever asks. Safe for threads. */
public final class PasteReader {

    private final PasteLimits limits;
    private final PasteParser parser;
    private final FactExtractor extractor = new FactExtractor();

    public PasteReader(PasteLimits limits) {
        this.limits = limits;
        this.parser = new PasteParser(limits);
    }

    /** Reads the text. Never fails; linear in its length. A paste with more facts than are kept counts as truncated. */
    public ReadPaste read(String text) {
        Paste paste = parser.parse(text);
        Facts facts = extractor.extract(paste);
        return new ReadPaste(facts.isLimited() ? paste.partlyRead() : paste, facts);
    }

    /** Reads the text and tells how it was read. */
    public Explanation explain(String text) {
        ReadPaste read = read(text);
        return PasteExplainer.explanation(read.paste(), read.facts(), limits);
    }
}
