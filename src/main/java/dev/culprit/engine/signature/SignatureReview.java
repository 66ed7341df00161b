package dev.culprit.engine.signature;

import java.util.List;

/**
 * Looks at a signature before it is served. What a signature means is known to the diagnosis, which is above the
 * import of articles; so it looks at it through this.
 */
public interface SignatureReview {

    /** Takes every signature for good. */
    SignatureReview NONE = signature -> List.of();

    /** What is wrong with the signature; empty when nothing is. */
    List<Fault> review(Signature signature);

    /**
     * A reason not to serve a signature.
     *
     * @param message what is wrong, with the value quoted
     * @param expected the form that would be right
     */
    record Fault(String message, String expected) {}
}
