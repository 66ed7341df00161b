package dev.culprit.paste.line;

import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.block.StackFrame.Origin;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.text.Cursor;

/** Builds the frames of other languages, from their parts. */
public final class ForeignFrame {

    public static final int MOST = 30;

    private ForeignFrame() {}

    /**
     * A frame.
     *
     * @param name class or package and function, as printed
     * @param separator what stands between them
     * @param place {@code path:12} or {@code path:12:5}, or empty
     */
    public static StackFrame of(String name, String separator, String place, Span span) {
        int cut = name.lastIndexOf(separator);
        String module = cut <= 0 ? "" : name.substring(0, cut);
        String function = cut <= 0 ? name : name.substring(cut + separator.length());
        int number = numberStart(place);
        String path = number < 0 ? place : place.substring(0, number);
        int line = number < 0 ? 0 : FrameLine.number(new Cursor(place, number + 1).digits());
        String file = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        return new StackFrame(Origin.APPLICATION, module, function, file, path, line, "", span);
    }

    /** The colon before the line number, which a column may follow; -1 when there is none. */
    private static int numberStart(String place) {
        int last = place.lastIndexOf(':');
        int before = last <= 0 ? -1 : place.lastIndexOf(':', last - 1);
        if (before > 0 && isNumber(place, before + 1, last)) {
            return before;
        }
        return last > 0 && isNumber(place, last + 1, place.length()) ? last : -1;
    }

    public static boolean isNumber(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return to > from;
    }
}
