package dev.culprit.paste;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds where the line ends of one line were, from left to right. */
final class RunOnLine {

    private static final int SOURCE_INDENT = 4;
    private static final int LONGEST_NAME = 100;

    private final String line;
    private final RunOnForm form;
    private final List<String> openings;
    private final List<Integer> ends = new ArrayList<>();
    private final Set<String> traced = new HashSet<>();
    private int nextFrame;
    private boolean belowFrame;

    RunOnLine(String line, RunOnForm form) {
        this.line = line;
        this.form = form;
        this.openings = RunOnOpenings.of(form);
    }

    /** Columns before which a line end is missing, rising. */
    List<Integer> ends() {
        for (int at = 0; at < line.length(); ) {
            at = Math.max(at + 1, step(at));
        }
        return ends;
    }

    /** Looks at a column; the next one to look at. */
    private int step(int at) {
        String opening = opening(at);
        if (!opening.isEmpty()) {
            end(at);
            belowFrame = opening.startsWith("Traceback");
            remember(at, opening);
            return at + opening.length();
        }
        return switch (form) {
            case FRAMES -> frames(at);
            case GDB -> gdb(at);
            case CALLS -> indented(at, true);
            case TRACE -> trace(at);
            default -> at + 1;
        };
    }

    private String opening(int at) {
        char c = line.charAt(at);
        for (String opening : openings) {
            if (opening.charAt(0) == c && line.startsWith(opening, at) && isOpening(opening, at)) {
                return opening;
            }
        }
        return "";
    }

    /** Words that also occur within lines count only with what follows them in a dump. */
    private boolean isOpening(String opening, int at) {
        int next = at + opening.length();
        char follows = next < line.length() ? line.charAt(next) : ' ';
        return switch (opening) {
            case "Thread " -> Character.isDigit(follows) || follows == '"';
            case "Process ", "Python v", "child ", "parent " -> Character.isDigit(follows);
            case "Thread 0x" -> at == 0 || line.charAt(at - 1) != '(';
            case "====================", "--------------------" -> at > 0 && line.charAt(at - 1) != opening.charAt(0);
            default -> true;
        };
    }

    private int frames(int at) {
        if (line.startsWith("File \"", at)) {
            int header = RunOnFrame.end(line, at);
            if (header > 0) {
                end(at);
                belowFrame = true;
                return behindFrame(header);
            }
        }
        if (isRecord(at)) {
            end(at);
            belowFrame = false;
        }
        if (belowFrame && isNameStart(at)) {
            return exception(at);
        }
        return belowFrame ? indented(at, false) : at + 1;
    }

    /** The time of a log record, glued to the line above. */
    private boolean isRecord(int at) {
        char c = line.charAt(at);
        char before = at > 0 && (c == '[' || Character.isDigit(c)) ? line.charAt(at - 1) : ' ';
        boolean glued = before > ' ' && !Character.isDigit(before) && "[('\"-/:.".indexOf(before) < 0;
        return glued && Timestamp.end(line, at) > at + 10;
    }

    /** Behind the function: its source line, its arguments, or the exception glued to it. */
    private int behindFrame(int header) {
        int glued = GluedType.in(line, RunOnFrame.functionStart(line, header), header);
        if (glued > 0) {
            ends.add(glued);
            belowFrame = false;
            return header;
        }
        boolean closed = header < line.length() && line.charAt(header - 1) == '>';
        if (closed && Cursor.isNamePart(line.charAt(header))) {
            end(header);
        }
        int spaces = header;
        while (spaces < line.length() && line.charAt(spaces) == ' ') {
            spaces++;
        }
        if (spaces > header && spaces < line.length() && !line.startsWith("File \"", spaces)) {
            end(spaces);
        }
        return spaces;
    }

    /** The type of an exception that starts here, or within the name that starts here; else the end of the name. */
    private int exception(int at) {
        int nameEnd = at + new Cursor(line, at).dottedName().length();
        int start = GluedType.in(line, at, nameEnd);
        boolean code = line.startsWith("except ", at - 7) || line.startsWith("raise ", at - 6);
        if (start >= 0 && !code) {
            end(start);
            belowFrame = false;
        }
        return nameEnd;
    }

    private boolean isNameStart(int at) {
        char c = line.charAt(at);
        boolean starts = Cursor.isNamePart(c) && !Character.isDigit(c);
        return starts && (at == 0 || !(Cursor.isNamePart(line.charAt(at - 1)) || line.charAt(at - 1) == '.'));
    }

    /** Lines that are indented begin with that many blanks; within lines there are fewer. */
    private int indented(int at, boolean always) {
        int to = at;
        while (to < line.length() && line.charAt(to) == ' ') {
            to++;
        }
        if (to - at >= SOURCE_INDENT && to < line.length() && (always || !line.startsWith("File \"", to))) {
            end(to);
        }
        return Math.max(to, at + 1);
    }

    private int gdb(int at) {
        char c = line.charAt(at);
        if (c == '#') {
            Cursor cursor = new Cursor(line, at + 1);
            String digits = cursor.digits();
            int number = digits.isEmpty() ? -1 : FrameLine.number(digits);
            if ((number == nextFrame || number == 0) && cursor.spaces()) {
                end(at);
                nextFrame = number + 1;
                return cursor.at();
            }
        } else if (c == 'F' && line.startsWith("File \"", at)) {
            int header = RunOnFrame.end(line, at);
            if (header > 0) {
                end(at);
                return behindFrame(header);
            }
        } else if (c == 'T' && line.startsWith("Thread ", at) && GdbThread.isHeading(line.substring(at, limit(at)))) {
            end(at);
            return at + "Thread ".length();
        } else if ((c == '*' || c == ' ') && RunOnFrame.isThreadRow(line, at)) {
            end(at);
            return line.indexOf("Thread 0x", at) + 1;
        }
        return at + 1;
    }

    private int limit(int at) {
        return Math.min(line.length(), at + 60);
    }

    private int trace(int at) {
        if (!isNameStart(at)) {
            return at + 1;
        }
        int nameEnd = at + new Cursor(line, at).dottedName().length();
        Cursor cursor = new Cursor(line, nameEnd);
        boolean step = line.startsWith(".py", nameEnd - 3)
                && cursor.accept("(")
                && !cursor.digits().isEmpty()
                && cursor.accept("): ");
        if (step) {
            ends.add(tracedStart(at, nameEnd - 3));
        }
        return Math.max(nameEnd, at + 1);
    }

    /** The file's name may be glued to the line before; its module was named somewhere above. */
    private int tracedStart(int from, int to) {
        for (int start = Math.max(from, to - LONGEST_NAME); start < to; start++) {
            if (traced.contains(line.substring(start, to))) {
                return start;
            }
        }
        return from;
    }

    private void remember(int at, String opening) {
        if (form == RunOnForm.TRACE) {
            traced.add(new Cursor(line, at + opening.length()).dottedName());
        }
    }

    /** A line end before the blanks that stand before a column: they are the line's indentation. */
    private void end(int column) {
        int at = column;
        while (at > 0 && line.charAt(at - 1) == ' ') {
            at--;
        }
        int last = ends.isEmpty() ? 0 : ends.get(ends.size() - 1);
        if (at > last && !isMargin(last, at)) {
            ends.add(at);
        }
    }

    /** The margin of an exception group belongs to the line behind it. */
    private boolean isMargin(int from, int to) {
        int at = from;
        while (at < to && " |+".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at == to;
    }
}
