package dev.culprit.evaluation;

import dev.culprit.article.Clue;

/**
 * A sample or near miss.
 *
 * @param slug the article it belongs to
 * @param name file name in the bundle
 * @param nearMiss it must not lead to the article
 * @param text the paste
 */
record StoredPaste(String slug, String name, boolean nearMiss, String text) {

    static StoredPaste of(String slug, Clue clue) {
        return new StoredPaste(slug, clue.getName(), clue.getKind() == Clue.Kind.NEAR_MISS, clue.getText());
    }

    String id() {
        return slug + "/" + (nearMiss ? "near-misses/" : "samples/") + name;
    }
}
