package dev.culprit.paste.cleaning;

import dev.culprit.paste.line.FrameLine;
import dev.culprit.paste.line.GdbHeading;
import dev.culprit.paste.text.Cursor;

/** Breaks a line that holds a session of gdb: frames are numbered, one after the other. */
final class LostLineBreaksInGdb {

    private final String line;
    private final LostLineBreaksColumns breaks;
    private final LostLineBreaksInFrames frames;
    private int nextFrame;

    LostLineBreaksInGdb(String line, LostLineBreaksColumns breaks, LostLineBreaksInFrames frames) {
        this.line = line;
        this.breaks = breaks;
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
                breaks.before(at);
                nextFrame = number + 1;
                return cursor.at();
            }
        } else if (c == 'F' && line.startsWith("File \"", at)) {
            int header = LostLineBreaksFrame.end(line, at);
            if (header > 0) {
                breaks.before(at);
                return frames.behindFrame(header);
            }
        } else if (c == 'T' && line.startsWith("Thread ", at) && GdbHeading.is(line.substring(at, limit(at)))) {
            breaks.before(at);
            return at + "Thread ".length();
        } else if ((c == '*' || c == ' ') && LostLineBreaksFrame.isThreadRow(line, at)) {
            breaks.before(at);
            return line.indexOf("Thread 0x", at) + 1;
        }
        return at + 1;
    }

    private int limit(int at) {
        return Math.min(line.length(), at + 60);
    }
}
