package dev.culprit.engine.signature;

import dev.culprit.paste.PasteLimits;
import dev.culprit.paste.PasteReader;
import dev.culprit.paste.ReadPaste;

/** Reads texts to tables of facts. The one way for pastes and samples alike. */
public final class FactReader {

    private final PasteReader reader;

    public FactReader(PasteLimits limits) {
        this.reader = new PasteReader(limits);
    }

    /** Never fails for any text. */
    public FactTable read(String text) {
        ReadPaste read = reader.read(text);
        return new FactTable(read.paste(), read.facts());
    }
}
