package dev.culprit.paste.cleaning;

import dev.culprit.paste.text.MappedText;
import dev.culprit.paste.text.TextEditor;

/** Takes away the {@code \n} that still stands at the ends of lines which somebody broke where a {@code repr} had it. */
final class WrittenLineEnds implements Cleaning {

    private static final String WRITTEN = "\\n";
    private static final int FEWEST = 2;

    @Override
    public String what() {
        return "written \\n at the ends of lines taken away";
    }

    @Override
    public MappedText clean(MappedText text) {
        String value = text.value();
        if (!value.contains(WRITTEN) || !value.contains("File \"")) {
            return text;
        }
        TextEditor editor = new TextEditor(text);
        int found = 0;
        for (int start = 0; start < value.length(); ) {
            int newline = value.indexOf('\n', start);
            int end = newline < 0 ? value.length() : newline;
            int from = firstWritten(value, start, end);
            if (from < end) {
                found++;
                editor.drop(from, end);
            }
            start = end + 1;
        }
        return found < FEWEST ? text : editor.done();
    }

    /** Where the run of written line ends and blanks starts that ends the line; the end itself when there is none. */
    private static int firstWritten(String value, int start, int end) {
        int at = end;
        int first = end;
        while (at > start) {
            if (value.charAt(at - 1) == ' ') {
                at--;
            } else if (at - start >= 2 && value.startsWith(WRITTEN, at - 2)) {
                at -= 2;
                first = at;
            } else {
                break;
            }
        }
        return first;
    }
}
