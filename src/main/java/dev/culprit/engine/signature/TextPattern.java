package dev.culprit.engine.signature;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a {@code text} predicate looks for inside of messages and lines: some words, in order, or an expression. */
public interface TextPattern {

    /** What of the entry is found: the words of its plain wording, or a part of its text; null when nothing is. */
    @Nullable
    String found(TextTable.Entry entry);

    /** The same where blanks and line ends got lost or were put in; a {@code *} does not reach over a line end. */
    @Nullable
    String foundLoosely(List<TextTable.Entry> lines);

    /** The same where the text ends too soon, and nearly all of what is looked for is there. */
    @Nullable
    String foundCut(TextTable.Entry entry);

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
