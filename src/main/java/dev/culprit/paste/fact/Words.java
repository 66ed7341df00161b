package dev.culprit.paste.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** The words of a message or sentence that are worth looking up. */
public final class Words {

    private Words() {}

    /**
     * Identifier-like words (letters, digits, underscore; a letter or underscore first; three characters or more), in
     * lower case, in the order of the text, each once.
     */
    public static List<String> of(String text) {
        Set<String> words = new LinkedHashSet<>();
        each(text, words::add);
        return new ArrayList<>(words);
    }

    /** The same, each as often as it stands in the text. */
    public static void each(String text, Consumer<String> word) {
        WordScan scan = new WordScan(text);
        while (scan.next()) {
            word.accept(text.substring(scan.from(), scan.to()).toLowerCase(Locale.ROOT));
        }
    }
}
