package dev.culprit.engine.verdict;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a diagnosis goes. */
public enum Verdict {
    /** One article fits, and nothing else comes close: act on it. */
    KNOWN,
    /** Up to three articles fit in part, or are tied: look at the evidence. */
    LIKELY,
    /** Reading on the same subject, no claim. */
    RELATED,
    /** Nothing fits. */
    UNKNOWN;

    /** The word of the API and of the command line. */
    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
