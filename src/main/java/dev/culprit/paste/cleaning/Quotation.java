package dev.culprit.paste.cleaning;

import dev.culprit.paste.text.Cursor;
import dev.culprit.paste.text.MappedText;
import dev.culprit.paste.text.TextEditor;

/**
 * Takes away what a message was quoted with: Markdown fences, quotation marks around the whole text, and a margin
 * such as {@code "> "} that all lines share.
 */
final class Quotation implements Cleaning {

    private static final String MARGIN = ">|│┃║*-+; ";

    @Override
    public String what() {
        return "Markdown fences, quotation marks and margins taken away";
    }

    @Override
    public MappedText clean(MappedText text) {
        return withoutMargin(withoutFences(withoutQuotes(text)));
    }

    private static MappedText withoutQuotes(MappedText text) {
        String value = text.value();
        int start = 0;
        int end = value.length();
        while (start < end && Character.isWhitespace(value.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(value.charAt(end - 1))) {
            end--;
        }
        if (end - start < 3) {
            return text;
        }
        char quote = value.charAt(start);
        boolean quoted = (quote == '"' || quote == '\'' || quote == '`')
                && value.charAt(end - 1) == quote
                && value.charAt(start + 1) != quote
                && !closesEarly(value, start, end - 1);
        if (!quoted) {
            return text;
        }
        return new TextEditor(text).drop(start, start + 1).drop(end - 1, end).done();
    }

    /** {@code 'Thread' object has no attribute 'isAlive'}: the quotes at both ends belong to words. */
    private static boolean closesEarly(String value, int start, int end) {
        char quote = value.charAt(start);
        for (int i = value.indexOf(quote, start + 1); i > 0 && i < end; i = value.indexOf(quote, i + 1)) {
            boolean wordBefore = !Character.isWhitespace(value.charAt(i - 1));
            boolean wordAfter = Character.isLetterOrDigit(value.charAt(i + 1));
            // An apostrophe says nothing; what else comes first either opens or closes.
            if (!wordBefore || !wordAfter) {
                return wordBefore && Character.isWhitespace(value.charAt(i + 1));
            }
        }
        return false;
    }

    private static MappedText withoutFences(MappedText text) {
        String value = text.value();
        if (!value.contains("```") && !value.contains("~~~")) {
            return text;
        }
        TextEditor editor = new TextEditor(text);
        for (int start = 0; start < value.length(); ) {
            int newline = value.indexOf('\n', start);
            int end = newline < 0 ? value.length() : newline;
            int first = indent(value, start, end);
            if (value.startsWith("```", first) || isTildeFence(value, first, end)) {
                int after = first;
                while (after < end && (value.charAt(after) == '`' || value.charAt(after) == '~')) {
                    after++;
                }
                boolean info = end - after <= 20 && value.substring(after, end).indexOf(' ') < 0;
                editor.drop(first, info ? end : after);
            }
            start = end + 1;
        }
        return editor.done();
    }

    /** Carets of Python 3.11 use tildes too: a fence has nothing else on its line but a word. */
    private static boolean isTildeFence(String value, int first, int end) {
        return value.startsWith("~~~", first) && first < 4 && Cursor.find(value, '^', first, end) < 0;
    }

    private static int indent(String value, int start, int end) {
        int i = start;
        while (i < end && (value.charAt(i) == ' ' || value.charAt(i) == '>')) {
            i++;
        }
        return i;
    }

    private static MappedText withoutMargin(MappedText text) {
        String value = text.value();
        int width = marginWidth(value);
        if (width == 0) {
            return text;
        }
        TextEditor editor = new TextEditor(text);
        for (int start = 0; start < value.length(); ) {
            int newline = value.indexOf('\n', start);
            int end = newline < 0 ? value.length() : newline;
            editor.drop(start, Math.min(end, start + width));
            start = end + 1;
        }
        return editor.done();
    }

    /** Length of the punctuation that all lines begin with; blank lines may have less of it. */
    private static int marginWidth(String value) {
        String margin = null;
        int lines = 0;
        for (int start = 0; start < value.length(); ) {
            int newline = value.indexOf('\n', start);
            int end = newline < 0 ? value.length() : newline;
            String head = value.substring(start, Math.min(end, start + 12));
            if (margin == null && !head.isBlank()) {
                margin = punctuation(head);
            } else if (margin != null && !margin.isEmpty()) {
                int common = common(margin, head);
                if (common < head.length() || !margin.startsWith(head)) {
                    margin = margin.substring(0, common);
                }
            }
            if (margin != null && margin.isBlank()) {
                return 0;
            }
            lines++;
            start = end + 1;
        }
        return margin == null || lines < 2 || margin.startsWith(">>>") ? 0 : margin.length();
    }

    private static String punctuation(String head) {
        int i = 0;
        while (i < head.length() && MARGIN.indexOf(head.charAt(i)) >= 0) {
            i++;
        }
        int spaces = i;
        while (spaces > 0 && head.charAt(spaces - 1) == ' ') {
            spaces--;
        }
        // Only one space belongs to the margin: the others are the indentation of the text.
        int width = Math.min(i, spaces + 1);
        return i == 0 || spaces == 0 || (width == spaces && head.charAt(width - 1) != '>')
                ? ""
                : head.substring(0, width);
    }

    private static int common(String a, String b) {
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }
}
