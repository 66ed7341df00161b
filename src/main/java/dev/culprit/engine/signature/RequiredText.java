package dev.culprit.engine.signature;

/**
 * The longest text that every match of a regular expression contains, as far as it is plain to see: most values are
 * ruled out by looking for it, which costs a hundredth of running the expression.
 */
final class RequiredText {

    private RequiredText() {}

    /** The text; empty when the expression has alternatives or flags, or no plain text outside of groups. */
    static String of(String expression) {
        if (expression.indexOf('|') >= 0 || expression.contains("(?") || expression.contains("\\Q")) {
            return "";
        }
        String longest = "";
        StringBuilder run = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < expression.length(); i++) {
            char character = expression.charAt(i);
            boolean isPlain = depth == 0 && isPlain(character);
            boolean repeats = i + 1 < expression.length() && "?*+{".indexOf(expression.charAt(i + 1)) >= 0;
            if (isPlain && !repeats) {
                run.append(character);
                continue;
            }
            longest = run.length() > longest.length() ? run.toString() : longest;
            run.setLength(0);
            if (character == '\\') {
                i++;
            } else if (character == '(' || character == '[' || character == '{') {
                depth++;
            } else if (character == ')' || character == ']' || character == '}') {
                depth--;
            }
        }
        return run.length() > longest.length() ? run.toString() : longest;
    }

    static boolean isPlain(char character) {
        return Character.isLetterOrDigit(character) || " _'\"<>=,:;#@!%&/-".indexOf(character) >= 0;
    }
}
