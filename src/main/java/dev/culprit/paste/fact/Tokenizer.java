package dev.culprit.paste.fact;

import dev.culprit.paste.text.WordCharacters;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Splits a message into the words that are worth an entry in an index: letters, digits and underscores, a letter or an
 * underscore first, 3 to 80 characters. A word that follows a digit directly, as the unit in {@code 30seconds}, does not
 * count.
 */
public final class Tokenizer {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 80;

    private Tokenizer() {}

    /** Returns the words in lower case, in the order of the text, each once. */
    public static List<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        each(text, words::add);
        return new ArrayList<>(words);
    }

    /** Hands over the words in lower case, in the order of the text, each as often as it occurs. */
    public static void each(String text, Consumer<String> word) {
        for (int from = 0; from < text.length(); ) {
            int to = from + 1;
            char c = text.charAt(from);
            if (Character.isLetter(c) || c == '_') {
                to = WordCharacters.end(text, to);
                boolean insideNumber = from > 0 && WordCharacters.isPart(text.charAt(from - 1));
                if (to - from >= SHORTEST && to - from <= LONGEST && !insideNumber) {
                    word.accept(text.substring(from, to).toLowerCase(Locale.ROOT));
                }
            }
            from = to;
        }
    }
}
