package dev.culprit.paste.cleaning;

import java.util.List;

/** Finds the columns of one line before which a line break is missing, from left to right. */
final class LostLineBreaksInLine {

    private final String line;
    private final LostLineBreaksForm form;
    private final String[][] openings;
    private final LostLineBreaksColumns breaks;
    private final LostLineBreaksInFrames frames;
    private final LostLineBreaksInGdb gdb;
    private final LostLineBreaksInTrace steps;

    LostLineBreaksInLine(String line, LostLineBreaksForm form) {
        this.line = line;
        this.form = form;
        this.openings = LostLineBreaksOpenings.byFirst(form);
        this.breaks = new LostLineBreaksColumns(line);
        this.frames = new LostLineBreaksInFrames(line, breaks);
        this.gdb = new LostLineBreaksInGdb(line, breaks, frames);
        this.steps = new LostLineBreaksInTrace(line, breaks);
    }

    /** Returns the columns in rising order. */
    List<Integer> breaks() {
        for (int at = 0; at < line.length(); ) {
            at = Math.max(at + 1, step(at));
        }
        return breaks.columns();
    }

    /** Looks at a column; the next one to look at. */
    private int step(int at) {
        String opening = opening(at);
        if (!opening.isEmpty()) {
            breaks.before(at);
            frames.opened(opening);
            if (form == LostLineBreaksForm.TRACE) {
                steps.headed(at + opening.length());
            }
            return at + opening.length();
        }
        return switch (form) {
            case FRAMES -> frames.step(at);
            case GDB -> gdb.step(at);
            case CALLS -> breaks.indented(at, true);
            case TRACE -> steps.step(at);
            default -> at + 1;
        };
    }

    private String opening(int at) {
        char c = line.charAt(at);
        if (c >= openings.length) {
            return "";
        }
        for (String opening : openings[c]) {
            if (line.startsWith(opening, at) && isOpening(opening, at)) {
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
}
