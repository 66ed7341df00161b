package dev.culprit.paste.cleaning;

import dev.culprit.paste.line.ChainLine;
import dev.culprit.paste.line.ExceptionLine;
import dev.culprit.paste.line.FrameLine;
import dev.culprit.paste.line.Heading;
import dev.culprit.paste.text.Lines;
import dev.culprit.paste.text.MappedText;
import dev.culprit.paste.text.TextEditor;

/** Joins lines that a narrow terminal or a mail program broke, where it is certain that they belong together. */
final class WrappedLines implements Cleaning {

    private static final String FILE = "File \"";
    private static final int MOST_PARTS = 4;
    private static final int NARROWEST = 72;
    private static final int WIDEST = 132;

    @Override
    public String what() {
        return "wrapped lines joined";
    }

    @Override
    public MappedText clean(MappedText text) {
        String value = text.value();
        if (!value.contains(FILE)
                && !value.contains("Exception ")
                && !value.contains("Error: ")
                && !value.contains("\nfuture: <")) {
            return text;
        }
        Lines lines = text.lines();
        TextEditor editor = new TextEditor(text);
        for (int i = 0; i + 1 < lines.count(); i++) {
            int last = lastPart(lines, i);
            for (; i < last; i++) {
                join(lines, i, editor);
            }
        }
        return editor.done();
    }

    private static void join(Lines lines, int at, TextEditor editor) {
        int end = lines.start(at) + lines.get(at).length();
        String below = lines.get(at + 1);
        String line = lines.get(at);
        boolean word = line.endsWith(" in")
                || line.endsWith(",")
                || line.endsWith(" line")
                || isWord(line)
                || line.contains("Exception ");
        boolean spaced = below.startsWith(" ") || line.endsWith(" ");
        editor.replace(end, end + 1, word && !spaced ? " " : "");
    }

    /** The sentences that Python prints are broken between words. */
    private static boolean isWord(String line) {
        return line.startsWith("Traceback (")
                || line.startsWith("During handling of")
                || line.startsWith("The above exception");
    }

    private static int lastPart(Lines lines, int at) {
        String line = lines.get(at);
        if (line.stripLeading().startsWith(FILE) && frameIsBroken(line, lines.get(at + 1))) {
            return at + 1;
        }
        if (sentenceIsBroken(line, lines.get(at + 1))) {
            return at + 1;
        }
        if (messageIsBroken(lines, at)) {
            return at + 1;
        }
        if (line.startsWith("future: <") || line.startsWith("task: <")) {
            return lastOfFuture(lines, at);
        }
        return line.contains("Exception ") ? lastOfIgnored(lines, at) : at;
    }

    private static boolean sentenceIsBroken(String line, String below) {
        if (line.endsWith("Traceback (most recent call")) {
            return below.strip().startsWith("last");
        }
        if (!isWord(line)) {
            return false;
        }
        if (line.contains(Heading.TRACEBACK) || ChainLine.of(line) != null) {
            return false;
        }
        String whole = line.stripTrailing() + " " + below.strip();
        return whole.contains(Heading.TRACEBACK + ":") || ChainLine.of(whole) != null;
    }

    /** The line of asyncio that describes the task: it ends with an angle bracket. */
    private static int lastOfFuture(Lines lines, int at) {
        for (int i = at; i < at + MOST_PARTS && lines.has(i); i++) {
            if (lines.get(i).contains(Heading.TRACEBACK)) {
                return at;
            }
            if (lines.get(i).stripTrailing().endsWith(">")) {
                return i;
            }
        }
        return at;
    }

    private static boolean frameIsBroken(String line, String below) {
        if (below.contains(FILE)) {
            return false;
        }
        boolean nameless = line.endsWith(", in") || line.endsWith(", in ");
        boolean numberless = (line.endsWith("\", line") || line.endsWith("\",") || isNumberEnd(line))
                && FrameLine.of(line) == null
                && FrameLine.of(line + " " + below.strip()) != null;
        boolean lineless = !line.contains("\", line ") && !line.contains("](") && (line + below).contains("\", line ");
        return (nameless && !below.isBlank()) || lineless || numberless;
    }

    private static boolean isNumberEnd(String line) {
        return line.endsWith(",") && line.contains("\", line ");
    }

    /** The message of an exception that fills the width of a terminal and leaves a bracket open. */
    private static boolean messageIsBroken(Lines lines, int at) {
        String line = lines.get(at);
        String below = lines.get(at + 1);
        boolean full = line.length() >= NARROWEST && line.length() <= WIDEST && !below.isBlank();
        if (!full || below.length() > line.length() || ExceptionLine.alone(line) == null) {
            return false;
        }
        int open = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            open += c == '(' || c == '<' ? 1 : c == ')' || c == '>' ? -1 : 0;
        }
        return open > 0 && (below.indexOf('>') >= 0 || below.indexOf(')') >= 0);
    }

    /** Python 2's "Exception X: X(...) in <...> ignored" over several lines. */
    private static int lastOfIgnored(Lines lines, int at) {
        String line = lines.get(at);
        int start = line.indexOf("Exception ");
        int colon = line.indexOf(": ", start);
        boolean broken = colon > start + "Exception ".length()
                && line.substring(start + "Exception ".length(), colon).indexOf(' ') < 0
                && !line.contains(" ignored");
        if (!broken) {
            return at;
        }
        for (int i = at + 1; i < at + MOST_PARTS && lines.has(i); i++) {
            if (lines.get(i).contains(Heading.TRACEBACK)) {
                return at;
            }
            if (lines.get(i).strip().endsWith("ignored")) {
                return i;
            }
        }
        return at;
    }
}
