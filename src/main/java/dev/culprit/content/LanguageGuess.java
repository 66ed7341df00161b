package dev.culprit.content;

import java.lang.Character.UnicodeScript;

/** Guesses whether a text is English or Chinese. */
final class LanguageGuess {

    /** Chinese write-ups of Python bugs are full of Latin names; English ones hold no Chinese but in quotes. */
    private static final int LETTERS_FOR_ONE_CHINESE = 12;

    private LanguageGuess() {}

    /** {@code en} or {@code zh}; code, which is of neither language, does not count. */
    static String of(String markdown) {
        int letters = 0;
        int chinese = 0;
        boolean fenced = false;
        for (String line : (Iterable<String>) markdown.lines()::iterator) {
            String start = line.strip();
            boolean fence = start.startsWith("```") || start.startsWith("~~~");
            fenced ^= fence;
            if (!fenced && !fence && !line.startsWith("    ") && !line.startsWith("\t")) {
                letters += (int) line.codePoints().filter(Character::isLetter).count();
                chinese += (int) line.codePoints()
                        .filter(point -> UnicodeScript.of(point) == UnicodeScript.HAN)
                        .count();
            }
        }
        return chinese * LETTERS_FOR_ONE_CHINESE > letters ? "zh" : "en";
    }
}
