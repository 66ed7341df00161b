package dev.culprit.paste;

/**
 * Limits how much of a paste is read; the parser cuts off the rest and says so in a notice.
 *
 * @param characters the parser keeps at most this many UTF-16 characters
 * @param lines it keeps at most this many lines, counted before and after cleaning
 */
public record PasteLimits(int characters, int lines) {

    /** 1 MiB of characters and 20,000 lines. */
    public static final PasteLimits DEFAULT = new PasteLimits(1 << 20, 20_000);
}
