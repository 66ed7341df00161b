package dev.culprit.paste.block;

import dev.culprit.paste.place.Span;

/**
 * A call in which a thread waits.
 *
 * @param on what it waits for
 * @param call the qualified name of the frame that tells so ({@code threading.Condition.wait}, {@code sem_wait})
 * @param span that frame
 */
public record BlockedCall(Resource on, String call, Span span) {

    /** What a thread can wait for. The names in lower case with hyphens are what signatures write. */
    public enum Resource {
        /** A lock, semaphore or condition of Python or of the C library. */
        LOCK,
        /** The interpreter's import lock, or the lock of one module. */
        IMPORT_LOCK,
        /** The global interpreter lock. */
        GIL,
        /** Another thread's end. */
        JOIN,
        /** A child process's end. */
        CHILD,
        /** An item of a queue. */
        QUEUE,
        /** Readiness or data of a file, pipe or socket. */
        IO,
        /** The clock. */
        SLEEP;

        /** The name that facts and signatures use, {@code import-lock} say. */
        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
