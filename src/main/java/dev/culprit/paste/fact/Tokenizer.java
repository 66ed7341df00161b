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

    private final String text;
    private int from;
    private int to;

    Tokenizer(String text) {
        this.text = text;
    }

    /** Returns the words in lower case, in the order of the text, each once. */
    public static List<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        each(text, words::add);
        return new ArrayList<>(words);
    }

    /** Hands over the words in lower case, in the order of the text, each as often as it occurs. */
    public static void each(String text, Consumer<String> word) {
        Tokenizer tokens = new Tokenizer(text);
        while (tokens.next()) {
            word.accept(tokens.word());
        }
    }

    /** Moves on to the next word; false when there is none. */
    boolean next() {
        for (int i = to; i < text.length(); i = to) {
            from = i;
            to = i + 1;
            char c = text.charAt(i);
            if (WordCharacters.isLetter(c) || c == '_') {
                to = WordCharacters.end(text, i + 1);
                boolean insideNumber = i > 0 && WordCharacters.isPart(text.charAt(i - 1));
                if (to - i >= SHORTEST && to - i <= LONGEST && !insideNumber) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The word in lower case. */
    String word() {
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    /** The offset where the word starts. */
    int from() {
        return from;
    }

    /** The offset after the word. */
    int to() {
        return to;
    }
}
