package dev.culprit.paste.dialect;

import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.line.ChainLine;
import dev.culprit.paste.line.FrameLine;
import dev.culprit.paste.line.Heading;
import dev.culprit.paste.text.Cursor;
import dev.culprit.paste.text.Lines;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The frames of Django's error page as a browser shows it: {@code /srv/app/views.py, line 12, in index}, in older versions
 * {@code /srv/app/views.py in index}, with source lines and variables below each.
 */
final class DjangoFrames {

    private static final String LOCATION = "Exception Location:";
    private static final int FAR = 60;

    private final List<StackFrame> frames = new ArrayList<>();
    private int next;

    private DjangoFrames(int next) {
        this.next = next;
    }

    /** The frames below a line, outermost first, as far as they stand together. */
    static DjangoFrames below(Lines lines, int from) {
        DjangoFrames found = new DjangoFrames(from);
        for (int i = from; lines.has(i) && i < found.next + FAR; i++) {
            StackFrame frame = frame(lines, i);
            if (frame != null) {
                found.frames.add(frame);
                found.next = i + 1;
            } else if (lines.get(i).contains(Heading.TRACEBACK)) {
                break;
            } else if (ChainLine.of(lines.get(i)) != null) {
                // The page shows the chain from the first exception on; the heading names the last.
                found.frames.clear();
                found.next = i + 1;
            }
        }
        return found;
    }

    List<StackFrame> frames() {
        return frames;
    }

    /** The line behind the last frame; where the search began when there is none. */
    int next() {
        return next;
    }

    private static @Nullable StackFrame frame(Lines lines, int at) {
        String line = lines.get(at).strip();
        int end = line.indexOf(".py");
        boolean summary = line.startsWith(LOCATION) || lines.get(at - 1).strip().startsWith(LOCATION);
        if (end <= 0 || summary || line.startsWith("File ") || !(line.contains("/") || line.contains("\\"))) {
            return null;
        }
        Cursor cursor = new Cursor(line, end + ".py".length());
        int number = cursor.accept(", line ") ? FrameLine.number(cursor.digits()) : 0;
        if (!cursor.accept(", in ") && !(number == 0 && cursor.accept(" in "))) {
            return null;
        }
        String function = line.substring(cursor.at()).strip();
        boolean name = !function.isEmpty() && function.indexOf(' ') < 0;
        return name
                ? new FrameLine(line.substring(0, end + ".py".length()), number, function, 0, true)
                        .frame("", lines.span(at))
                : null;
    }
}
