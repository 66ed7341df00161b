package dev.culprit.diagnosis;

import dev.culprit.paste.PasteLimits;
import dev.culprit.paste.PasteParser;
import dev.culprit.paste.block.Paste;
import dev.culprit.paste.fact.FactExtractor;
import dev.culprit.paste.fact.Facts;

/** Reads texts to facts that are laid out for being asked. The one way for pastes and samples alike. */
public final class FactReader {

    private final PasteParser parser;
    private final FactExtractor extractor = new FactExtractor();

    public FactReader(PasteLimits limits) {
        this.parser = new PasteParser(limits);
    }

    /** Never fails for any text. */
    public FactTable read(String text) {
        Paste read = parser.parse(text);
        Facts facts = extractor.extract(read);
        return new FactTable(facts.isLimited() ? read.partlyRead() : read, facts);
    }
}
