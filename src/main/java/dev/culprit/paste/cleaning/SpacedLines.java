package dev.culprit.paste.cleaning;

import dev.culprit.paste.text.Lines;
import dev.culprit.paste.text.MappedText;
import dev.culprit.paste.text.TextEditor;

/** Drops the blank lines of a paste in which one stands between every two lines, as web forms and mails make of it. */
final class SpacedLines implements Cleaning {

    private static final int FEWEST = 5;

    @Override
    public String what() {
        return "blank lines dropped that stood between all lines";
    }

    @Override
    public MappedText clean(MappedText text) {
        Lines lines = text.lines();
        int written = 0;
        for (int i = 0; i < lines.count(); i++) {
            boolean blank = lines.isBlank(i);
            if (!blank && i + 1 < lines.count() && !lines.isBlank(i + 1)) {
                return text;
            }
            written += blank ? 0 : 1;
        }
        if (written < FEWEST) {
            return text;
        }
        TextEditor editor = new TextEditor(text);
        for (int i = 1; i + 1 < lines.count(); i++) {
            // Of several blank lines only one was added.
            if (lines.isBlank(i) && !lines.isBlank(i - 1)) {
                editor.drop(lines.start(i), lines.start(i + 1));
            }
        }
        return editor.done();
    }
}
