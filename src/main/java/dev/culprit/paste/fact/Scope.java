package dev.culprit.paste.fact;

import dev.culprit.paste.block.ExceptionInfo;
import dev.culprit.paste.block.Paste;

/**
 * The exception, thread or line that a group of facts belongs to.
 *
 * @param id the number that {@link Fact#scope()} holds
 * @param kind exception, thread, or a line (warning, log line, execution trace)
 * @param block index of the block in {@link Paste#blocks()}
 * @param position for exceptions: 0 for the last of the chain (the reported one), 1 for the one before, ...;
 *     for threads: the index in the dump
 * @param cut whether parts of it are missing, so that the absence of a fact proves nothing
 * @param link for exceptions: how it came about, seen from the one before it in the chain
 * @param chain for exceptions: how many the chain has; 1 for everything else
 */
public record Scope(int id, Kind kind, int block, int position, boolean cut, ExceptionInfo.Link link, int chain) {

    /** A scope that is no part of a longer chain than its position tells. */
    public Scope(int id, Kind kind, int block, int position, boolean cut) {
        this(id, kind, block, position, cut, ExceptionInfo.Link.FIRST, kind == Kind.EXCEPTION ? position + 1 : 1);
    }

    /** The exception that was raised first, from which the others of its chain followed. */
    public boolean isFirstRaised() {
        return kind == Kind.EXCEPTION && position == chain - 1;
    }

    /** The exception that was reported: the last of its chain. */
    public boolean isReported() {
        return kind == Kind.EXCEPTION && position == 0;
    }

    /** What facts can belong to. */
    public enum Kind {
        EXCEPTION,
        THREAD,
        LINE
    }
}
