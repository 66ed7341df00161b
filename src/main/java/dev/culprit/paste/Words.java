package dev.culprit.paste;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a message or sentence that are worth looking up. */
public final class Words {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 80;

    private Words() {}

    /**
     * Identifier-like words (letters, digits, underscore; a letter or underscore first; three characters or more), in
     * lower case, in the order of the text, each once.
     */
    public static List<String> of(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (int i = 0; i < text.length(); ) {
            if (!isStart(text.charAt(i))) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < text.length() && isPart(text.charAt(end))) {
                end++;
            }
            boolean insideNumber = i > 0 && isPart(text.charAt(i - 1));
            if (end - i >= SHORTEST && end - i <= LONGEST && !insideNumber) {
                words.add(text.substring(i, end).toLowerCase(Locale.ROOT));
            }
            i = end;
        }
        return new ArrayList<>(words);
    }

    private static boolean isStart(char c) {
        return Character.isLetter(c) || c == '_';
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }
}
