package dev.culprit.engine.verdict;

import java.util.Locale;

/** How an article stands to the one that is named first: why it lost, or that it did not. */
public enum Relation {
    /** It is the first. */
    FIRST,
    /** Nothing in the paste tells which of the two it is. */
    TIED,
    /** It holds too, of another place in the paste: two bugs may be at work. */
    ALSO,
    /** What it holds of is raised after what the first holds of, in the same chain. */
    CONSEQUENCE,
    /** All that speaks for it speaks for the first, and more does. */
    MORE_GENERAL,
    /** It holds too, but less speaks for it. */
    WEAKER,
    /** The paste shows a version that does not have it. */
    OTHER_VERSION,
    /** A part of it cannot be told from the paste. */
    INCOMPLETE,
    /** The paste shows that a part of it is otherwise. */
    CONTRADICTED,
    /** It is only alike: none of its signatures holds. */
    ALIKE;

    /** The word of the interface: {@code more-general}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
