package dev.culprit.paste.cleaning;

import dev.culprit.paste.text.Cursor;
import java.util.ArrayList;
import java.util.List;

/** Collects the columns of a line before which a line break is missing; they come in rising order. */
final class LostLineBreaksColumns {

    private static final int SOURCE_INDENT = 4;
    private static final int WIDEST_MARGIN = 100;

    private final String line;
    private final List<Integer> columns = new ArrayList<>();

    LostLineBreaksColumns(String line) {
        this.line = line;
    }

    List<Integer> columns() {
        return columns;
    }

    /** Adds a break right before a column. */
    void exactly(int column) {
        columns.add(column);
    }

    /** Adds a break before the blanks that stand before a column: they are the indentation of the new line. */
    void before(int column) {
        int at = column;
        while (at > 0 && line.charAt(at - 1) == ' ') {
            at--;
        }
        int last = columns.isEmpty() ? 0 : columns.get(columns.size() - 1);
        if (at > last && !isMargin(last, at)) {
            columns.add(at);
        }
    }

    /** The margin of an exception group belongs to the line behind it. */
    private boolean isMargin(int from, int to) {
        int at = to - from > WIDEST_MARGIN ? to + 1 : from;
        while (at < to && " |+".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at == to;
    }

    /** Lines that are indented begin with that many blanks; within lines there are fewer. */
    int indented(int at, boolean always) {
        int to = at;
        while (to < line.length() && line.charAt(to) == ' ') {
            to++;
        }
        if (to - at >= SOURCE_INDENT && to < line.length() && (always || !line.startsWith("File \"", to))) {
            before(to);
        }
        return Math.max(to, at + 1);
    }

    /** Whether a name starts here, and no part of one. */
    boolean isNameStart(int at) {
        char c = line.charAt(at);
        boolean starts = Cursor.isNamePart(c) && !Character.isDigit(c);
        return starts && (at == 0 || !(Cursor.isNamePart(line.charAt(at - 1)) || line.charAt(at - 1) == '.'));
    }
}
