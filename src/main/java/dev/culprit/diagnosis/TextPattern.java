package dev.culprit.diagnosis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a {@code text} predicate looks for inside of messages and lines: some words, in order, or an expression. */
interface TextPattern {

    /** What of the entry is found: the words of its plain wording, or a part of its text; null when nothing is. */
    @Nullable
    String found(TextTable.Entry entry);

    /** The same where a text was broken into lines: only what goes on over the end of the first line counts. */
    @Nullable
    String foundAcross(String first, String second);

    /** Words in small letters of which every text in which this is found has all, each as a whole word. */
    List<String> neededWords();

    /** What its information is estimated from. */
    String fixedText();

    /**
     * Reads a pattern as an article writes it.
     *
     * @throws IllegalArgumentException when a regular expression between slashes is not valid RE2
     */
    static TextPattern of(String value) {
        return value.length() > 2 && value.startsWith("/") && value.endsWith("/")
                ? new TextExpression(value.substring(1, value.length() - 1))
                : new ContainedText(value);
    }
}
