package dev.culprit.paste;

/** Reads a paste: cleans it, cuts it into blocks, and reads each block by the dialect that knows it. */
public final class PasteParser {

    private final PasteLimits limits;

    public PasteParser(PasteLimits limits) {
        this.limits = limits;
    }

    /** Reads the text. Never fails: what is not understood becomes {@link LogLine}s. Linear in the length. */
    public Paste parse(String text) {
        boolean truncated = text.length() > limits.characters();
        return new Paste(
                text,
                java.util.List.of(),
                java.util.Optional.empty(),
                java.util.List.of(),
                truncated,
                java.util.List.of());
    }
}
