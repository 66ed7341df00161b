package dev.culprit.paste.cleaning;

import dev.culprit.paste.text.MappedText;
import dev.culprit.paste.text.TextEditor;

/**
 * Puts line breaks back into tracebacks and dumps that lost them, as {@code curl -d @file}, web forms and chats do to them.
 * Nothing or a blank may stand in their place, and the indentation of the lines may be there or not.
 */
final class LostLineBreaks implements Cleaning {

    @Override
    public String what() {
        return "line ends put back";
    }

    @Override
    public MappedText clean(MappedText text) {
        String value = text.value();
        TextEditor editor = new TextEditor(text);
        for (int start = 0; start < value.length(); ) {
            int newline = value.indexOf('\n', start);
            int end = newline < 0 ? value.length() : newline;
            if (LostLineBreaksForm.isWorthALook(end - start)) {
                String line = value.substring(start, end).stripTrailing();
                LostLineBreaksForm form = LostLineBreaksForm.of(line);
                if (form != LostLineBreaksForm.NONE) {
                    int from = start;
                    new LostLineBreaksInLine(line, form)
                            .breaks()
                            .forEach(at -> editor.replace(from + at, from + at, "\n"));
                }
            }
            start = end + 1;
        }
        return editor.done();
    }
}
