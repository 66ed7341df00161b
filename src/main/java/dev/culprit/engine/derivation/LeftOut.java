package dev.culprit.engine.derivation;

import dev.culprit.engine.verdict.Verdict;

/**
 * What became of a sample that was diagnosed with signatures derived from the other samples of its article alone.
 *
 * @param slug the article
 * @param sample name of the sample
 * @param others how many other samples the article has; of none nothing can be derived
 * @param verdict the verdict
 * @param first the article that the answer names first; empty when it names none
 */
public record LeftOut(String slug, String sample, int others, Verdict verdict, String first) {

    /** Whether an article is claimed, right or wrong. */
    public boolean claims() {
        return verdict == Verdict.KNOWN || verdict == Verdict.LIKELY;
    }

    /** Whether the answer is the article of the sample. */
    public boolean isFound() {
        return claims() && first.equals(slug);
    }
}
