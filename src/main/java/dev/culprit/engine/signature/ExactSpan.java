package dev.culprit.engine.signature;

import dev.culprit.paste.place.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the place in a paste of words that were found in what was read from it, masked and in plain wording. */
final class ExactSpan {

    private ExactSpan() {}

    /**
     * The smallest part that holds the words in their order.
     *
     * @param text the paste
     * @param span what the words were read from
     * @param found words, with masks and punctuation between them
     * @return the whole span when the words are not all to be found
     */
    static Span of(String text, Span span, String found) {
        String within = span.of(text).toLowerCase(Locale.ROOT);
        List<String> words = words(found.replace("<path>", " ").replace("<url>", " "));
        int end = 0;
        for (String word : words) {
            int at = within.indexOf(word, end);
            if (at < 0) {
                return span;
            }
            end = at + word.length();
        }
        // A part may stand there twice, its rest once: the last possible start makes it the shortest.
        int start = end;
        for (int i = words.size() - 1; i >= 0; i--) {
            start = within.lastIndexOf(words.get(i), start - words.get(i).length());
        }
        boolean sameLength = within.length() == span.end() - span.start();
        return words.isEmpty() || !sameLength ? span : new Span(span.start() + start, span.start() + end);
    }

    private static List<String> words(String found) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (char c : (found.toLowerCase(Locale.ROOT) + ' ').toCharArray()) {
            if (Character.isLetterOrDigit(c) || c == '_') {
                word.append(c);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }
}
