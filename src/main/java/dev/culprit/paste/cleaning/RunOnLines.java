package dev.culprit.paste.cleaning;

import dev.culprit.paste.text.Text;
import dev.culprit.paste.text.TextEditor;

/**
 * Breaks up tracebacks and dumps that lost their line ends, as {@code curl -d @file}, web forms and chats do to them: with
 * nothing or a blank in their place, and with or without the indentation of the lines.
 */
final class RunOnLines implements Cleaning {

    @Override
    public String what() {
        return "line ends put back";
    }

    @Override
    public Text clean(Text text) {
        String value = text.value();
        TextEditor editor = new TextEditor(text);
        for (int start = 0; start < value.length(); ) {
            int newline = value.indexOf('\n', start);
            int end = newline < 0 ? value.length() : newline;
            if (RunOnForm.isWorthALook(end - start)) {
                String line = value.substring(start, end).stripTrailing();
                RunOnForm form = RunOnForm.of(line);
                if (form != RunOnForm.NONE) {
                    int from = start;
                    new RunOnLine(line, form).ends().forEach(at -> editor.replace(from + at, from + at, "\n"));
                }
            }
            start = end + 1;
        }
        return editor.done();
    }
}
