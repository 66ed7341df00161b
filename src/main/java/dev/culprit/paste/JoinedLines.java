package dev.culprit.paste;

/**
 * Breaks up a traceback that lost its line ends, as {@code curl -d @file} and some forms do to it. Frames are two
 * columns in, source lines four, so most of the old line ends can be found.
 */
final class JoinedLines implements Cleaning {

    private static final String FRAME = "  File \"";

    @Override
    public String what() {
        return "line ends put back between frames";
    }

    @Override
    public Text clean(Text text) {
        String value = text.value();
        if (!value.contains(FRAME)) {
            return text;
        }
        TextEditor editor = new TextEditor(text);
        for (int start = 0; start < value.length(); ) {
            int newline = value.indexOf('\n', start);
            int end = newline < 0 ? value.length() : newline;
            int first = value.indexOf(FRAME, start);
            int second = first < 0 || first >= end ? -1 : value.indexOf(FRAME, first + 1);
            boolean header = first > start
                    && value.substring(start, Math.min(first, end)).endsWith("last):");
            if ((second > 0 && second < end) || (header && first < end)) {
                breakUp(value, first, end, editor);
            }
            start = end + 1;
        }
        return editor.done();
    }

    private static void breakUp(String value, int first, int end, TextEditor editor) {
        int last = first;
        for (int frame = first; frame >= 0 && frame < end; frame = value.indexOf(FRAME, frame + 1)) {
            editor.replace(frame, frame, "\n");
            last = frame;
            int next = value.indexOf(FRAME, frame + 1);
            breakSource(value, frame, next < 0 ? end : Math.min(next, end), editor);
        }
        int exception = exception(value, last + FRAME.length(), end);
        if (exception > 0) {
            editor.replace(exception, exception, "\n");
        }
    }

    /** Puts the source line, four columns in, on a line of its own. */
    private static void breakSource(String value, int frame, int end, TextEditor editor) {
        int in = value.indexOf(", in ", frame);
        int source = in < 0 || in >= end ? -1 : value.indexOf("    ", in);
        if (source > 0 && source < end) {
            editor.replace(source, source, "\n");
        }
    }

    private static int exception(String value, int from, int end) {
        String line = value.substring(0, end).stripTrailing();
        for (int i = from + 1; i < end; i++) {
            char before = value.charAt(i - 1);
            boolean starts =
                    Character.isUpperCase(value.charAt(i)) && !Character.isLetterOrDigit(before) && before != '_';
            if (starts && before != '.') {
                ExceptionLine found = ExceptionLine.at(line, i);
                if (found != null && found.hasMessage() && found.isConvincing()) {
                    return i;
                }
            }
        }
        return -1;
    }
}
