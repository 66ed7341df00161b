package dev.culprit.paste.block;

import dev.culprit.paste.place.Span;

/**
 * One edge of the graph of who waits for whom in a dump.
 *
 * @param waiter index of the thread that waits, in {@link ThreadDump#threads()}
 * @param on what it waits for
 * @param holder index of the thread that holds it or is to end; -1 when the dump names one that it does not show
 * @param named the holder as the dump names it ({@code MainThread}, {@code 0x00007f11})
 * @param evidence how the dump shows it
 * @param span what it was read from
 */
public record WaitsFor(int waiter, BlockedCall.Resource on, int holder, String named, Evidence evidence, Span span) {

    /** How sure an edge is. */
    public enum Evidence {
        /** The dump prints the owner, or the thread that is joined. */
        PRINTED,
        /** The state of the other thread says that it holds it. */
        STATE,
        /** No other thread of the dump can be meant. */
        ONLY_CANDIDATE
    }
}
