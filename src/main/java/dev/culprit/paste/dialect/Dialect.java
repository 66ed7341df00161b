package dev.culprit.paste.dialect;

import dev.culprit.paste.text.Lines;
import java.util.List;
import java.util.Optional;

/** Reads one form in which tools print failures: Python's traceback, a dump of py-spy, and so on. */
interface Dialect {

    /**
     * Returns what must occur in the first line of a block, or near it. {@link DialectIndex} asks the dialect only where
     * at least one of its triggers occurs. An empty list means that the dialect is asked at every line.
     */
    List<Trigger> triggers();

    /**
     * Reads the block that starts at a line. The result is empty when no block of this dialect starts there. To decide
     * that, the dialect may look only a bounded number of lines ahead, so that the time to read a paste stays linear.
     */
    Optional<Reading> read(Lines lines, int at);
}
