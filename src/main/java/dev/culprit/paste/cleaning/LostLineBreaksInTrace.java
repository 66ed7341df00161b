package dev.culprit.paste.cleaning;

import dev.culprit.paste.text.Cursor;
import java.util.HashSet;
import java.util.Set;

/** Breaks a line that holds what the trace module prints. */
final class LostLineBreaksInTrace {

    private static final int LONGEST_NAME = 100;

    private final String line;
    private final LostLineBreaksColumns breaks;
    private final Set<String> modules = new HashSet<>();

    LostLineBreaksInTrace(String line, LostLineBreaksColumns breaks) {
        this.line = line;
        this.breaks = breaks;
    }

    /** A heading ends here; the module's name follows. */
    void headed(int at) {
        modules.add(new Cursor(line, at).dottedName());
    }

    /** Looks at a column; the next one to look at. */
    int step(int at) {
        if (!breaks.isNameStart(at)) {
            return at + 1;
        }
        int nameEnd = at + new Cursor(line, at).dottedName().length();
        Cursor cursor = new Cursor(line, nameEnd);
        boolean step = line.startsWith(".py", nameEnd - 3)
                && cursor.accept("(")
                && !cursor.digits().isEmpty()
                && cursor.accept("): ");
        if (step) {
            breaks.exactly(tracedStart(at, nameEnd - 3));
        }
        return Math.max(nameEnd, at + 1);
    }

    /** The file's name may be glued to the line before; its module was named somewhere above. */
    private int tracedStart(int from, int to) {
        for (int start = Math.max(from, to - LONGEST_NAME); start < to; start++) {
            if (modules.contains(line.substring(start, to))) {
                return start;
            }
        }
        return from;
    }
}
