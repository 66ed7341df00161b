package dev.culprit.paste.cleaning;

import java.util.List;

/** Finds where the line ends of one line were, from left to right. */
final class RunOnLine {

    private final String line;
    private final RunOnForm form;
    private final String[][] openings;
    private final RunOnEnds ends;
    private final RunOnFrames frames;
    private final RunOnGdb gdb;
    private final RunOnSteps steps;

    RunOnLine(String line, RunOnForm form) {
        this.line = line;
        this.form = form;
        this.openings = RunOnOpenings.byFirst(form);
        this.ends = new RunOnEnds(line);
        this.frames = new RunOnFrames(line, ends);
        this.gdb = new RunOnGdb(line, ends, frames);
        this.steps = new RunOnSteps(line, ends);
    }

    /** Columns before which a line end is missing, rising. */
    List<Integer> ends() {
        for (int at = 0; at < line.length(); ) {
            at = Math.max(at + 1, step(at));
        }
        return ends.columns();
    }

    /** Looks at a column; the next one to look at. */
    private int step(int at) {
        String opening = opening(at);
        if (!opening.isEmpty()) {
            ends.before(at);
            frames.opened(opening);
            if (form == RunOnForm.TRACE) {
                steps.headed(at + opening.length());
            }
            return at + opening.length();
        }
        return switch (form) {
            case FRAMES -> frames.step(at);
            case GDB -> gdb.step(at);
            case CALLS -> ends.indented(at, true);
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
