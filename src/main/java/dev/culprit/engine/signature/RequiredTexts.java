package dev.culprit.engine.signature;

import java.util.List;

/**
 * Texts of which every match of a regular expression contains at least one: {@code (wait4|waitpid)} needs either. A log
 * has hundreds of lines and an expression costs microseconds on each; to look for a text costs a hundredth of that.
 */
final class RequiredTexts {

    private static final String ASSERTIONS_AND_CLASSES = "bBdDsSwWAz";

    private final String expression;
    private final StringBuilder run = new StringBuilder();
    private List<String> best = List.of();
    private boolean known = true;

    private RequiredTexts(String expression) {
        this.expression = expression;
    }

    /** The longest such texts; none when nothing is plain to see, as with flags or alternatives outside of groups. */
    static List<String> of(String expression) {
        RequiredTexts texts = new RequiredTexts(expression);
        for (int at = 0; at < expression.length() && texts.known; ) {
            at = texts.step(at);
        }
        texts.endRun();
        return texts.known ? texts.best : List.of();
    }

    /** Whether the value contains what a match needs. */
    static boolean in(String value, List<String> needed) {
        for (String text : needed) {
            if (value.contains(text)) {
                return true;
            }
        }
        return needed.isEmpty();
    }

    private int step(int at) {
        char c = expression.charAt(at);
        if (c == '\\') {
            return escape(at);
        }
        if (RequiredText.isPlain(c)) {
            plain(c, at + 1);
            return at + 1;
        }
        endRun();
        known &= c != '|';
        return c == '(' ? group(at) : c == '[' ? classEnd(at) : c == '{' ? after('}', at) : at + 1;
    }

    /** A sign with a backslash stands for itself; of letters only those are known that stand for no text. */
    private int escape(int at) {
        char c = at + 1 < expression.length() ? expression.charAt(at + 1) : 'Q';
        if (Character.isLetterOrDigit(c)) {
            endRun();
            known &= ASSERTIONS_AND_CLASSES.indexOf(c) >= 0;
        } else {
            plain(c, at + 2);
        }
        return at + 2;
    }

    /** What may be left out or repeated is no part of the run. */
    private void plain(char c, int next) {
        if (next < expression.length() && "?*+{".indexOf(expression.charAt(next)) >= 0) {
            endRun();
        } else {
            run.append(c);
        }
    }

    private void endRun() {
        if (run.length() > 0) {
            consider(List.of(run.toString()));
            run.setLength(0);
        }
    }

    private void consider(List<String> texts) {
        best = shortest(texts) > shortest(best) ? texts : best;
    }

    private static int shortest(List<String> texts) {
        return texts.stream().mapToInt(String::length).min().orElse(0);
    }

    private int group(int open) {
        boolean bare = expression.startsWith("(?:", open);
        known &= bare || !expression.startsWith("(?", open);
        int end = groupEnd(open);
        String inside = expression.substring(open + (bare ? 3 : 1), Math.max(open + (bare ? 3 : 1), end - 1));
        boolean always = end >= expression.length() || "?*{".indexOf(expression.charAt(end)) < 0;
        if (always && inside.chars().allMatch(c -> c == '|' || RequiredText.isPlain((char) c))) {
            consider(List.of(inside.split("\\|", -1)));
        }
        return end;
    }

    private int groupEnd(int open) {
        int depth = 0;
        for (int at = open; at < expression.length(); ) {
            char c = expression.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            at = c == '\\' ? at + 2 : c == '[' ? classEnd(at) : at + 1;
            if (depth == 0) {
                return at;
            }
        }
        known = false;
        return expression.length();
    }

    /** A bracket that stands first in a class is a member of it. */
    private int classEnd(int open) {
        int at = open + (expression.startsWith("[^", open) ? 2 : 1);
        at += expression.startsWith("]", at) ? 1 : 0;
        while (at < expression.length() && expression.charAt(at) != ']') {
            // [:alpha:] within a class is rare: what holds it is not looked into.
            known &= !expression.startsWith("[:", at);
            at += expression.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    private int after(char end, int from) {
        int found = expression.indexOf(end, from);
        return found < 0 ? expression.length() : found + 1;
    }
}
