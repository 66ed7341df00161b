package dev.culprit.engine.derivation;

import dev.culprit.engine.signature.Signature;

/** The samples of all other articles, as far as a derivation asks: who else shows this? */
interface OtherSamples {

    /** There are none. */
    OtherSamples NONE = signature -> 0;

    /** In how many other articles the signature holds for a sample; a few are as good as all, the count may stop. */
    int showing(Signature signature);
}
