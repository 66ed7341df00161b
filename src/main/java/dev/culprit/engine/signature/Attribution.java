package dev.culprit.engine.signature;

/**
 * Who prints the message of a bug, and who has to change. They often differ: what a library raises is the
 * application's mistake.
 *
 * @param raisedBy a distribution name, {@code cpython}, {@code application} or {@code system}; empty when not said
 * @param atFault the same
 */
public record Attribution(String raisedBy, String atFault) {

    /** Nothing is said. */
    public static final Attribution NONE = new Attribution("", "");

    /** Both are said, and are not the same. */
    public boolean differs() {
        return !raisedBy.isEmpty() && !atFault.isEmpty() && !raisedBy.equals(atFault);
    }

    /** What is said, for choosing a sentence: {@code both}, {@code same}, {@code raised}, {@code fault}, or empty. */
    public String form() {
        if (raisedBy.isEmpty() || atFault.isEmpty()) {
            return raisedBy.isEmpty() ? (atFault.isEmpty() ? "" : "fault") : "raised";
        }
        return differs() ? "both" : "same";
    }
}
