package dev.culprit.paste.cleaning;

import dev.culprit.paste.line.FrameLine;
import dev.culprit.paste.text.Cursor;
import dev.culprit.paste.text.Lines;
import dev.culprit.paste.text.MappedText;
import dev.culprit.paste.text.TextEditor;

/** Drops lines that hold nothing but the next number of a log viewer's margin. */
final class NumberLines implements Cleaning {

    private static final int FEWEST = 4;

    @Override
    public String what() {
        return "lines that hold only a line number dropped";
    }

    @Override
    public MappedText clean(MappedText text) {
        Lines lines = text.lines();
        int last = 0;
        int found = 0;
        for (int i = 0; i < lines.count(); i++) {
            int number = number(lines.get(i));
            if (number > 0) {
                found += number > last ? 1 : -lines.count();
                last = number;
            }
        }
        boolean margin = found >= FEWEST && found * 4 >= lines.count();
        if (!margin) {
            return text;
        }
        TextEditor editor = new TextEditor(text);
        for (int i = 0; i + 1 < lines.count(); i++) {
            if (number(lines.get(i)) > 0) {
                editor.drop(lines.start(i), lines.start(i + 1));
            }
        }
        return editor.done();
    }

    private static int number(String line) {
        Cursor cursor = new Cursor(line, 0);
        String digits = cursor.digits();
        return digits.length() < 7 && cursor.atEnd() ? FrameLine.number(digits) : 0;
    }
}
