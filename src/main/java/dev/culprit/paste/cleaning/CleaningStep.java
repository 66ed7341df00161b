package dev.culprit.paste.cleaning;

import dev.culprit.paste.text.MappedText;

/**
 * What a step of cleaning changed.
 *
 * @param what what it does
 * @param removed characters that the text is shorter by; negative where line ends were put in
 * @param first offset in the original of the first change
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
