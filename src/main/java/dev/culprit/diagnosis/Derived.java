package dev.culprit.diagnosis;

import dev.culprit.article.Signature;
import java.util.Set;

/**
 * A signature that was derived from samples.
 *
 * @param signature what a paste must show, as an author would write it
 * @param compiled the same, made ready
 * @param samples names of the samples for which it holds
 * @param most the strongest that it may be found: what rests on one sample, or shows elsewhere too, is never sure
 * @param whole whether only all of it says something: a part, which a cut paste shows, is then for reading
 */
record Derived(Signature signature, CompiledSignature compiled, Set<String> samples, Finding.Tier most, boolean whole) {

    Derived {
        samples = Set.copyOf(samples);
    }

    /** How strong it is found to be. */
    Finding.Tier tier(ClueResult result) {
        Finding.Tier tier = VerdictRule.ofSignature(result);
        boolean part = whole && result.outcome() != Outcome.SATISFIED;
        Finding.Tier least = part ? Finding.Tier.WEAK : most;
        return tier.compareTo(least) < 0 ? least : tier;
    }
}
