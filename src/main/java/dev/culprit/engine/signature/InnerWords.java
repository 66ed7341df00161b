package dev.culprit.engine.signature;

import dev.culprit.paste.fact.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/** The words of a text that may be a part of a longer one: the first and the last of them may be half a word. */
final class InnerWords {

    private InnerWords() {}

    /** In small letters, without words that the text begins or ends with. */
    static List<String> of(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isPart(text.charAt(from))) {
            from++;
        }
        while (to > from && isPart(text.charAt(to - 1))) {
            to--;
        }
        return Tokenizer.words(text.substring(from, to));
    }

    static List<String> of(Pattern pattern) {
        List<String> words = new ArrayList<>();
        pattern.neededTexts().forEach(text -> words.addAll(of(text)));
        return words;
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }
}
