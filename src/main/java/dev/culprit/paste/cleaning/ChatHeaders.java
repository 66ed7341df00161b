package dev.culprit.paste.cleaning;

import dev.culprit.paste.line.ChainLine;
import dev.culprit.paste.line.ExceptionLine;
import dev.culprit.paste.line.FrameLine;
import dev.culprit.paste.line.Heading;
import dev.culprit.paste.text.Cursor;
import dev.culprit.paste.text.Lines;
import dev.culprit.paste.text.MappedText;
import dev.culprit.paste.text.TextEditor;

/**
 * Drops the lines that chat programs put between two messages, {@code Ann Smith  10:42 AM} or {@code [10:42] Ann Smith}, where
 * they stand in the middle of a traceback.
 */
final class ChatHeaders implements Cleaning {

    private static final int LONGEST = 80;

    @Override
    public String what() {
        return "names and times of a chat dropped that stood in a traceback";
    }

    @Override
    public MappedText clean(MappedText text) {
        if (!text.value().contains("File \"")) {
            return text;
        }
        Lines lines = text.lines();
        TextEditor editor = new TextEditor(text);
        for (int i = 1; i + 1 < lines.count(); i++) {
            if (isHeader(lines.get(i)) && isWithinTraceback(lines, i)) {
                editor.drop(lines.start(i), lines.start(i + 1));
            }
        }
        return editor.done();
    }

    private static boolean isWithinTraceback(Lines lines, int at) {
        String above = lines.get(at - 1);
        int next = lines.skipBlank(at + 1, 1);
        String below = lines.get(next);
        boolean opened = Lines.indent(above) > 0 || above.contains(Heading.TRACEBACK) || above.isBlank();
        boolean goesOn = FrameLine.of(below) != null
                || ChainLine.of(below) != null
                || Lines.indent(below) > 0
                || (!above.isBlank() && ExceptionLine.alone(below) != null);
        return opened && goesOn;
    }

    private static boolean isHeader(String line) {
        if (line.length() > LONGEST || line.indexOf(':') < 0 || line.startsWith("  ")) {
            return false;
        }
        String text = line.strip();
        if (text.length() < 6) {
            return false;
        }
        if (text.charAt(0) == '[') {
            int close = text.indexOf(']');
            return close > 0 && isTime(text.substring(1, close)) && isName(text.substring(close + 1));
        }
        String hour = text.endsWith("AM") || text.endsWith("PM")
                ? text.substring(0, text.length() - 2).strip()
                : text;
        int blank = hour.lastIndexOf(' ');
        return blank > 0 && isTime(hour.substring(blank + 1)) && isName(hour.substring(0, blank));
    }

    /** {@code 9:07} to {@code 23:59}, with AM or PM in brackets. */
    private static boolean isTime(String text) {
        String bare = text.endsWith(" AM") || text.endsWith(" PM") ? text.substring(0, text.length() - 3) : text;
        Cursor cursor = new Cursor(bare, 0);
        int hours = cursor.digits().length();
        return hours >= 1 && hours <= 2 && cursor.accept(":") && cursor.digits(2) && cursor.atEnd();
    }

    /** Words and a dash, with a date perhaps: no sign that code or logs have. */
    private static boolean isName(String text) {
        String name = text.strip();
        return !name.isEmpty()
                && Character.isLetter(name.charAt(0))
                && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || " .-\u2014\u2013'/,".indexOf(c) >= 0);
    }
}
