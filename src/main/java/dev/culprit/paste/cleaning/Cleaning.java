package dev.culprit.paste.cleaning;

import dev.culprit.paste.text.MappedText;

/** Undoes one kind of damage between the output as a program printed it and the text as somebody pasted it. */
interface Cleaning {

    /** Says what the step does, for the explanation of a paste: "HTML entities decoded". */
    String what();

    /** Returns the cleaned text, or the same object when there is nothing to do. The time is linear in the length. */
    MappedText clean(MappedText text);
}
