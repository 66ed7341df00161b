package dev.culprit.paste;

/**
 * How much of a paste is read.
 *
 * @param characters most characters that are kept
 * @param lines most lines that are kept
 */
public record PasteLimits(int characters, int lines) {

    /** 1 MiB of characters and 20,000 lines. */
    public static final PasteLimits DEFAULT = new PasteLimits(1 << 20, 20_000);
}
