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
 */
record Derived(Signature signature, CompiledSignature compiled, Set<String> samples, Finding.Tier most) {

    Derived {
        samples = Set.copyOf(samples);
    }
}
