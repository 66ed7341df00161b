package dev.culprit.paste.cleaning;

import dev.culprit.paste.text.Lines;
import dev.culprit.paste.text.MappedText;
import dev.culprit.paste.text.TextEditor;

/** Takes away the frames that rich draws around tracebacks, and the margin of exception groups. */
final class Boxes implements Cleaning {

    static final String SIDES = "│┃║";
    private static final int MOST_ROWS = 4;

    private static final int NO_BOX = -1;

    @Override
    public String what() {
        return "boxes and margins around tracebacks taken away";
    }

    @Override
    public MappedText clean(MappedText text) {
        String value = text.value();
        boolean boxed = value.indexOf('│') >= 0 || value.indexOf('┃') >= 0 || value.indexOf('║') >= 0;
        boolean grouped =
                value.contains("+-+--") || value.contains("Exception Group Traceback (most recent call last)");
        if (!boxed && !grouped) {
            return text;
        }
        Lines lines = text.lines();
        TextEditor editor = new TextEditor(text);
        for (int i = 0; i < lines.count(); i++) {
            int last = boxed && !isBranch(lines.get(i)) ? unbox(lines, i, editor) : NO_BOX;
            if (last != NO_BOX) {
                i = last;
            } else if (grouped) {
                ungroup(lines, i, editor);
            }
        }
        return editor.done();
    }

    /** Trees of tasks need their guides. */
    private static boolean isBranch(String line) {
        return line.contains("\u2514\u2500") || line.contains("\u251c\u2500");
    }

    /** Takes the frame off a row, and off those that go on with its path: the last of them, or that it has none. */
    private static int unbox(Lines lines, int at, TextEditor editor) {
        String line = lines.get(at);
        int start = lines.start(at);
        int from = Lines.indent(line);
        int to = line.stripTrailing().length();
        boolean left = from < to && SIDES.indexOf(line.charAt(from)) >= 0;
        boolean right = to - 1 > from && SIDES.indexOf(line.charAt(to - 1)) >= 0 && line.charAt(to - 2) == ' ';
        int after = 0;
        if (left && (right || lines.count() > 1)) {
            after = from + 1 < to && line.charAt(from + 1) == ' ' ? from + 2 : from + 1;
            editor.drop(start, start + after);
        }
        if (right) {
            // Of an empty row nothing is left.
            int end = Math.max(after, line.substring(0, to - 1).stripTrailing().length());
            return joined(lines, at, end, to, editor);
        }
        return after > 0 ? at : NO_BOX;
    }

    private static int joined(Lines lines, int first, int end, int to, TextEditor editor) {
        int at = first;
        int from = lines.start(first) + end;
        int stop = lines.start(first) + to;
        String path = BoxedPath.content(lines.get(first));
        while (BoxedPath.goesOn(path, lines.get(at), lines.get(at + 1)) && at - first < MOST_ROWS) {
            at++;
            String row = lines.get(at);
            int content = row.indexOf(BoxedPath.content(row));
            editor.drop(from, lines.start(at) + content);
            from = lines.start(at) + content + BoxedPath.content(row).length();
            stop = lines.start(at) + row.stripTrailing().length();
        }
        editor.drop(from, stop);
        return at;
    }

    private static void ungroup(Lines lines, int at, TextEditor editor) {
        String line = lines.get(at);
        int start = lines.start(at);
        int from = Lines.indent(line);
        if (line.startsWith("|", from) && (from + 1 == line.length() || line.charAt(from + 1) == ' ')) {
            editor.drop(start, start + Math.min(line.length(), from + 2));
        } else if (line.startsWith("+ Exception Group Traceback", from)) {
            editor.drop(start, start + from + 2);
        }
    }
}
