package dev.culprit.paste.cleaning;

import dev.culprit.paste.text.MappedText;
import dev.culprit.paste.text.TextEditor;

/** Cuts a text after a number of lines: some steps of cleaning make many lines out of one. */
final class LineLimit {

    private LineLimit() {}

    /** The text with at most that many lines; the same object when it has no more. */
    static MappedText cut(MappedText text, int lines) {
        String value = text.value();
        int found = 0;
        for (int newline = value.indexOf('\n'); newline >= 0; newline = value.indexOf('\n', newline + 1)) {
            found++;
            if (found >= lines && newline + 1 < value.length()) {
                return new TextEditor(text).drop(newline + 1, value.length()).done();
            }
        }
        return text;
    }
}
