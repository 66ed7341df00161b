package dev.culprit.paste.dialect;

import dev.culprit.paste.text.Lines;
import java.util.List;
import java.util.Optional;

/** Reads one way in which tools print failures. */
interface Dialect {

    /**
     * What the line where a block starts holds, or a line near it: one of these triggers at least, or the dialect is not
     * asked there. Empty when it must be asked everywhere.
     */
    List<Trigger> triggers();

    /**
     * Reads the block that starts at a line. Empty when the line starts nothing that this dialect knows; to decide
     * that, it may look only a bounded number of lines ahead, so that reading a paste stays linear.
     */
    Optional<Reading> read(Lines lines, int at);
}
