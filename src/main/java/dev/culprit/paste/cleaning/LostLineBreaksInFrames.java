package dev.culprit.paste.cleaning;

import dev.culprit.paste.line.Timestamp;
import dev.culprit.paste.text.Cursor;

/** Breaks a line that holds Python's frames: before each, before its source, and before the exception below them. */
final class LostLineBreaksInFrames {

    private static final String NONE = "None";

    private final String line;
    private final LostLineBreaksColumns breaks;
    private boolean belowFrame;

    LostLineBreaksInFrames(String line, LostLineBreaksColumns breaks) {
        this.line = line;
        this.breaks = breaks;
    }

    /** What was found here starts a line of its own; only a heading goes on with frames. */
    void opened(String opening) {
        belowFrame = opening.startsWith("Traceback");
    }

    /** Looks at a column; the next one to look at. */
    int step(int at) {
        if (line.startsWith("File \"", at)) {
            int header = LostLineBreaksFrame.end(line, at);
            if (header > 0) {
                breaks.before(at);
                belowFrame = true;
                return behindFrame(header);
            }
        }
        if (isRecord(at)) {
            breaks.before(at);
            belowFrame = false;
        }
        if (belowFrame && breaks.isNameStart(at)) {
            return exception(at);
        }
        return belowFrame ? breaks.indented(at, false) : at + 1;
    }

    /** The time of a log record, glued to the line above. */
    private boolean isRecord(int at) {
        char c = line.charAt(at);
        char before = at > 0 && (c == '[' || Character.isDigit(c)) ? line.charAt(at - 1) : ' ';
        boolean glued = before > ' ' && !Character.isDigit(before) && "[('\"-/:.".indexOf(before) < 0;
        return glued && Timestamp.end(line, at) > at + 10;
    }

    /** Behind the function: its source line, its arguments, or the exception glued to it. */
    int behindFrame(int header) {
        int glued = GluedType.in(line, LostLineBreaksFrame.functionStart(line, header), header);
        if (glued > 0) {
            breaks.exactly(glued);
            belowFrame = false;
            return header;
        }
        boolean closed = header < line.length() && line.charAt(header - 1) == '>';
        if (closed && Cursor.isNamePart(line.charAt(header))) {
            breaks.before(header);
        }
        int spaces = header;
        while (spaces < line.length() && line.charAt(spaces) == ' ') {
            spaces++;
        }
        if (spaces > header && spaces < line.length() && !line.startsWith("File \"", spaces)) {
            breaks.before(spaces);
        }
        return spaces;
    }

    /** The type of an exception that starts here, or within the name that starts here; else the end of the name. */
    private int exception(int at) {
        int nameEnd = at + new Cursor(line, at).dottedName().length();
        int start = GluedType.in(line, at + constant(at, nameEnd), nameEnd);
        boolean code = line.startsWith("except ", at - 7) || line.startsWith("raise ", at - 6);
        if (start >= 0 && !code) {
            breaks.before(start);
            belowFrame = false;
        }
        return nameEnd;
    }

    /** Length of {@code None} where it ends the source line: the name behind it is an exception's all the same. */
    private int constant(int at, int end) {
        boolean glued = line.startsWith(NONE, at) && GluedType.in(line, at + NONE.length(), end) == at + NONE.length();
        return glued ? NONE.length() : 0;
    }
}
