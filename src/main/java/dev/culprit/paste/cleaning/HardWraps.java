package dev.culprit.paste.cleaning;

import dev.culprit.paste.line.ChainLine;
import dev.culprit.paste.line.ExceptionLine;
import dev.culprit.paste.line.GdbFrames;
import dev.culprit.paste.line.Heading;
import dev.culprit.paste.line.LogPrefix;
import dev.culprit.paste.text.Lines;
import dev.culprit.paste.text.MappedText;
import dev.culprit.paste.text.TextEditor;

/**
 * Joins lines that were cut at a fixed width, in the middle of words: where several lines have the greatest length and go
 * on in the next. Only lines that hold a frame, an exception or JSON are joined, and not with one that starts such a thing.
 */
final class HardWraps implements Cleaning {

    private static final int NARROWEST = 70;
    private static final int WIDEST = 240;
    private static final int MOST_PARTS = 60;
    private static final int COMMON = 6;

    @Override
    public String what() {
        return "lines joined that were cut at a fixed width";
    }

    @Override
    public MappedText clean(MappedText text) {
        Lines lines = text.lines();
        int width = width(lines);
        if (width == 0) {
            return text;
        }
        TextEditor editor = new TextEditor(text);
        for (int i = 0; i < lines.count(); i++) {
            int last = lines.get(i).length() == width && opens(lines.get(i)) ? last(lines, i, width) : i;
            for (; i < last; i++) {
                int end = lines.start(i) + width;
                editor.replace(end, end + 1, "");
            }
        }
        return editor.done();
    }

    /** The width at which the lines were cut, or 0. */
    private static int width(Lines lines) {
        int width = 0;
        int full = 0;
        String widest = "";
        boolean ruled = false;
        for (int i = 0; i < lines.count(); i++) {
            String line = lines.get(i);
            int length = line.length();
            ruled |= length >= width && isRuled(line);
            if (length > width) {
                full = 1;
                widest = line;
            } else if (length == width && !line.equals(widest)) {
                // A message that is printed twice is as long both times.
                full++;
            }
            width = Math.max(width, length);
        }
        return full >= 2 && !ruled && width >= NARROWEST && width <= WIDEST ? width : 0;
    }

    /** A box or a line of equals signs is as wide as its printer wanted. */
    private static boolean isRuled(String line) {
        return line.contains("====")
                || line.contains("----")
                || line.contains("____")
                || line.indexOf('\u2500') >= 0
                || line.indexOf('\u2502') >= 0;
    }

    private static int last(Lines lines, int first, int width) {
        int at = first;
        while (at < first + MOST_PARTS
                && lines.get(at).length() == width
                && goesOn(lines.get(first), lines.get(at + 1))) {
            at++;
        }
        return at;
    }

    private static boolean opens(String line) {
        return isNativeFrame(line)
                || line.contains("File \"")
                || line.contains("Exception ")
                || line.contains("rror: ")
                || line.contains("Warning: ")
                || line.startsWith("{\"");
    }

    private static boolean goesOn(String first, String below) {
        boolean same = below.length() > COMMON && first.startsWith(below.substring(0, COMMON));
        return !below.isBlank()
                && !below.startsWith("  ")
                && !below.startsWith(">")
                && !same
                && !ChainLine.isTripleQuote(below)
                && LogPrefix.of(below).level().isEmpty()
                && !isNativeFrame(below)
                && !below.stripLeading().startsWith("File \"")
                && ExceptionLine.alone(below) == null
                && Heading.of(below) == null
                && !below.contains(Heading.TRACEBACK);
    }

    private static boolean isNativeFrame(String line) {
        return GdbFrames.startsFrame(line) || line.contains(" (LWP ");
    }
}
