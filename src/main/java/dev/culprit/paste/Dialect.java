package dev.culprit.paste;

import java.util.Optional;

/** Reads one way in which tools print failures. */
interface Dialect {

    /**
     * Reads the block that starts at a line. Empty when the line starts nothing that this dialect knows; to decide
     * that, it may look only a bounded number of lines ahead, so that reading a paste stays linear.
     */
    Optional<Reading> read(Lines lines, int at);
}
