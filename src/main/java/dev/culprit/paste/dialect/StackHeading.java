package dev.culprit.paste.dialect;

import dev.culprit.paste.text.Cursor;
import java.util.List;

/** The line above a stack that a program printed: {@code # ThreadID: 1234}, {@code Thread "pump":}, {@code Stack for <Task ...>}. */
final class StackHeading {

    private static final int LONGEST = 400;
    private static final String LAST = "(most recent call last)";
    private static final List<String> STACKS =
            List.of("Stack for <", "Stack " + LAST, "Greenlet Stacktrace:", "Greenlet <");

    private StackHeading() {}

    static boolean isOne(String line) {
        if (line.length() > LONGEST || !startsOne(line)) {
            return false;
        }
        String text = bare(line);
        if (text.contains("(most recent call first)")) {
            return false;
        }
        return STACKS.stream().anyMatch(text::startsWith) || isThread(text);
    }

    /** Most lines are ruled out by the first letter behind their marks. */
    private static boolean startsOne(String line) {
        int from = marks(line);
        return from < line.length() && "SGTt".indexOf(line.charAt(from)) >= 0;
    }

    /** A word for thread first, then an id or a name, and no sentence. */
    private static boolean isThread(String text) {
        if (!text.startsWith("Thread") && !text.startsWith("thread") && !text.startsWith("THREAD")) {
            return false;
        }
        int words = text.split(" ", 8).length;
        boolean named =
                text.indexOf('"') >= 0 || text.chars().anyMatch(c -> c >= '0' && c <= '9') || text.endsWith(":");
        return named && words <= 6 && !text.endsWith(".");
    }

    /** A line of stars, hyphens or equals signs. */
    static boolean isRule(String line) {
        String text = line.strip();
        return text.length() > 2
                && text.chars().allMatch(c -> c == text.charAt(0))
                && "*-=#_".indexOf(text.charAt(0)) >= 0;
    }

    /** The name in quotes, in angle brackets, or before the id in parentheses; may be empty. */
    static String name(String line) {
        String text = bare(line);
        int quote = text.indexOf('"');
        int close = quote < 0 ? -1 : text.indexOf('"', quote + 1);
        if (close > quote + 1 && Character.isLetter(text.charAt(quote + 1))) {
            return text.substring(quote + 1, close);
        }
        int task = text.indexOf("name='");
        if (task >= 0) {
            return new Cursor(text, task + "name='".length()).until('\'');
        }
        int open = text.indexOf('(');
        int colon = text.indexOf(": ");
        if (colon < 0 && open > 0 && open + 1 < text.length() && Character.isLetter(text.charAt(open + 1))) {
            return new Cursor(text, open + 1).until(')');
        }
        String named =
                colon > 0 && open > colon ? text.substring(colon + 2, open).strip() : "";
        return named.isEmpty() || !Character.isLetter(named.charAt(0)) ? "" : named;
    }

    /** The first number of three digits or more, or the hexadecimal one. */
    static String id(String line) {
        int hex = line.indexOf("0x");
        if (hex >= 0) {
            return new Cursor(line, hex).address();
        }
        for (int i = 0; i < line.length(); i++) {
            String digits = new Cursor(line, i).digits();
            if (digits.length() > 2) {
                return digits;
            }
            i += digits.length();
        }
        return "";
    }

    private static String bare(String line) {
        return line.substring(marks(line)).stripTrailing();
    }

    private static int marks(String line) {
        int from = 0;
        while (from < line.length() && "#*-=<>[ \t".indexOf(line.charAt(from)) >= 0) {
            from++;
        }
        return from;
    }
}
