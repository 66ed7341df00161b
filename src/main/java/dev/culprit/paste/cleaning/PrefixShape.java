package dev.culprit.paste.cleaning;

/** The form of a prefix: digits stand for any digits, everything else for itself. */
final class PrefixShape {

    private final String example;

    PrefixShape(String example) {
        this.example = example;
    }

    /**
     * Length of the prefix of this form at the start of a line, -1 when there is none. A line may end before the blanks
     * at the end of the prefix.
     */
    int length(String line) {
        int i = 0;
        int at = 0;
        while (i < example.length()) {
            if (at >= line.length()) {
                return example.substring(i).isBlank() ? at : -1;
            }
            char c = example.charAt(i);
            if (isDigit(c)) {
                if (!isDigit(line.charAt(at))) {
                    return -1;
                }
                i = afterDigits(example, i);
                at = afterDigits(line, at);
            } else if (line.charAt(at) == c) {
                i++;
                at++;
            } else {
                return -1;
            }
        }
        return at;
    }

    private static int afterDigits(String text, int from) {
        int i = from;
        while (i < text.length() && isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
