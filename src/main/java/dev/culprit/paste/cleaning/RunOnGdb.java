package dev.culprit.paste.cleaning;

import dev.culprit.paste.line.FrameLine;
import dev.culprit.paste.line.GdbHeading;
import dev.culprit.paste.text.Cursor;

/** Breaks a line that holds a session of gdb: frames are numbered, one after the other. */
final class RunOnGdb {

    private final String line;
    private final RunOnEnds ends;
    private final RunOnFrames frames;
    private int nextFrame;

    RunOnGdb(String line, RunOnEnds ends, RunOnFrames frames) {
        this.line = line;
        this.ends = ends;
        this.frames = frames;
    }

    /** Looks at a column; the next one to look at. */
    int step(int at) {
        char c = line.charAt(at);
        if (c == '#') {
            Cursor cursor = new Cursor(line, at + 1);
            String digits = cursor.digits();
            int number = digits.isEmpty() ? -1 : FrameLine.number(digits);
            if ((number == nextFrame || number == 0) && cursor.spaces()) {
                ends.before(at);
                nextFrame = number + 1;
                return cursor.at();
            }
        } else if (c == 'F' && line.startsWith("File \"", at)) {
            int header = RunOnFrame.end(line, at);
            if (header > 0) {
                ends.before(at);
                return frames.behindFrame(header);
            }
        } else if (c == 'T' && line.startsWith("Thread ", at) && GdbHeading.is(line.substring(at, limit(at)))) {
            ends.before(at);
            return at + "Thread ".length();
        } else if ((c == '*' || c == ' ') && RunOnFrame.isThreadRow(line, at)) {
            ends.before(at);
            return line.indexOf("Thread 0x", at) + 1;
        }
        return at + 1;
    }

    private int limit(int at) {
        return Math.min(line.length(), at + 60);
    }
}
