package dev.culprit.evaluation;

import java.util.function.UnaryOperator;

/**
 * A way in which the same failure may reach us otherwise.
 *
 * @param name what is done
 * @param change does it; gives the text back unchanged where it does not apply
 */
record Mutation(String name, UnaryOperator<String> change) {

    boolean applies(String text) {
        return !change.apply(text).equals(text);
    }

    StoredPaste of(StoredPaste paste) {
        return new StoredPaste(paste.slug(), paste.name(), paste.nearMiss(), change.apply(paste.text()));
    }
}
