package dev.culprit.paste;

/**
 * What a group of facts belongs to.
 *
 * @param id the number that {@link Fact#scope()} holds
 * @param kind exception, thread, or a line (warning, log line, execution trace)
 * @param block index of the block in {@link Paste#blocks()}
 * @param position for exceptions: 0 for the last of the chain (the reported one), 1 for the one before, ...;
 *     for threads: the index in the dump
 * @param cut parts of it are missing, so that absence proves nothing
 */
public record Scope(int id, Kind kind, int block, int position, boolean cut) {

    /** What facts can belong to. */
    public enum Kind {
        EXCEPTION,
        THREAD,
        LINE
    }
}
