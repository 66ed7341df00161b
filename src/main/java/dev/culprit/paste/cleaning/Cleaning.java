package dev.culprit.paste.cleaning;

import dev.culprit.paste.text.MappedText;

/** One step between the text as it was pasted and the lines as they were printed. */
interface Cleaning {

    /** What the step does, for the explanation of a paste: "HTML entities decoded". */
    String what();

    /** The cleaned text, or the same object when there is nothing to do. Linear in the length. */
    MappedText clean(MappedText text);
}
