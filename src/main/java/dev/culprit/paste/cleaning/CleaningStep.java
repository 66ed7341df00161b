package dev.culprit.paste.cleaning;

import dev.culprit.paste.text.MappedText;

/**
 * Describes what one step of cleaning changed.
 *
 * @param what what the step does
 * @param removed by how many characters the text became shorter; negative where the step put in line breaks
 * @param first the offset of the first change in the original
 */
public record CleaningStep(String what, int removed, int first) {

    static CleaningStep between(String what, MappedText before, MappedText after) {
        int common = Math.min(before.length(), after.length());
        int i = 0;
        while (i < common
                && before.value().charAt(i) == after.value().charAt(i)
                && before.originalStart(i) == after.originalStart(i)) {
            i++;
        }
        int first = i < before.length() ? before.originalStart(i) : i > 0 ? before.originalEnd(i - 1) : 0;
        return new CleaningStep(what, before.length() - after.length(), first);
    }
}
