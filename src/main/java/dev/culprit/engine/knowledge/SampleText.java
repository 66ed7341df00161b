package dev.culprit.engine.knowledge;

/**
 * A paste that belongs to an article.
 *
 * @param kind what it is there for
 * @param name file name in the bundle, or {@code index.md:41} for a quoted one
 * @param text the paste
 */
public record SampleText(Kind kind, String name, String text) {

    /** What a paste of an article is there for. */
    public enum Kind {
        /** It must lead to the article. */
        SAMPLE,
        /** It must not, though it looks alike. */
        NEAR_MISS,
        /** The article quotes it as an error. */
        QUOTED
    }
}
