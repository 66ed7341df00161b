package dev.culprit.paste;

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
    public Text clean(Text text) {
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
        boolean word = lines.get(at).endsWith(" in")
                || lines.get(at).endsWith("call")
                || lines.get(at).contains("Exception ");
        boolean spaced = below.startsWith(" ") || lines.get(at).endsWith(" ");
        editor.replace(end, end + 1, word && !spaced ? " " : "");
    }

    private static int lastPart(Lines lines, int at) {
        String line = lines.get(at);
        if (line.stripLeading().startsWith(FILE) && frameIsBroken(line, lines.get(at + 1))) {
            return at + 1;
        }
        if (line.endsWith("Traceback (most recent call")
                && lines.get(at + 1).strip().startsWith("last")) {
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
        boolean lineless = !line.contains("\", line ") && !line.contains("](") && (line + below).contains("\", line ");
        return (nameless && !below.isBlank()) || lineless;
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
