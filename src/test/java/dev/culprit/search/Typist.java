package dev.culprit.search;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Types queries of any form and length, the same ones for the same seed. */
final class Typist {

    private static final List<String> LETTERS = List.of(
            "abcdefghijklmnopqrstuvwxyz",
            "abcABC_019",
            "0123456789",
            "éßñøçİıſ",
            "锁死线程子进程打补丁太晚",
            "ＡｂｃＺ１９＿－",
            "ｱｲｳｶﾞひらがなカタカナ",
            "한국어락",
            "ทดสอบ",
            "עבריתعربي",
            "\u0301\u0308\u20E3\u3099\u093F",
            "\uD83D\uDE00\uD840\uDC0B\uD835\uDC00",
            "\uD83D\uDE00\uD800",
            "\u200B\u200D\uFEFF\uFFFD\u00AD",
            "\u0000\u0001\t\n\u007F\u0085\u2028");

    private static final List<String> PUNCTUATION = List.of(
            "\"", "'", "(", ")", "[", "]", "{", "}", "*", "?", "~", "^", ":", "\\", "/", "+", "-", "!", "&&", "||", "<",
            ">", "=", "%", "#", ";", ",", ".", "_", "`", "|", "$", "@");

    private static final List<String> OPERATORS = List.of(
            "AND",
            "OR",
            "NOT",
            "TO",
            "title:",
            "~2",
            "~",
            "*",
            "*:*",
            "/.*/",
            "[a TO z]",
            "foo^9",
            "--",
            "&&",
            "<b>",
            "' OR 1=1 --");

    private static final List<String> JOINTS = List.of(
            "-", "-", "-", "-", "-", "-", ".", "_", "__", "/", "::", "'", ",", "\u200B", "\u2010", "\u0000", "");

    private static final List<Integer> LENGTHS =
            List.of(1, 1, 2, 3, 4, 5, 8, 9, 17, 64, 65, 128, 254, 255, 256, 257, 300, 1_000, 10_000);

    private final Random random;
    private final List<String> words;
    private final List<Supplier<String>> kinds = List.of(
            this::letters, this::punctuation, this::joined, this::joined, this::joined, this::mistyped, this::mixed);

    /**
     * A typist.
     *
     * @param words that are in the index
     */
    Typist(long seed, List<String> words) {
        this.random = new Random(seed);
        this.words = words;
    }

    String query() {
        String query = any(kinds).get();
        while (random.nextInt(3) == 0) {
            query += " " + any(kinds).get();
        }
        return query;
    }

    private String letters() {
        int[] alphabet = any(LETTERS).codePoints().toArray();
        StringBuilder word = new StringBuilder();
        for (int length = any(LENGTHS); length > 0; length--) {
            word.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
        }
        return word.toString();
    }

    private String punctuation() {
        StringBuilder marks = new StringBuilder();
        for (int length = any(LENGTHS); length > 0; length--) {
            marks.append(any(PUNCTUATION));
        }
        return marks.toString();
    }

    private String mixed() {
        return any(PUNCTUATION) + any(OPERATORS) + any(PUNCTUATION) + mistyped() + any(OPERATORS) + any(PUNCTUATION);
    }

    /** Pieces of words: cut anywhere, so that a piece of one letter stands beside a long one. */
    private String joined() {
        StringBuilder joined = new StringBuilder(piece());
        do {
            joined.append(any(JOINTS)).append(random.nextInt(5) == 0 ? mistyped() : piece());
        } while (random.nextInt(3) == 0);
        return joined.toString();
    }

    private String piece() {
        String word = any(words);
        return switch (random.nextInt(4)) {
            case 0 -> word;
            case 1 -> word.substring(0, 1 + random.nextInt(word.length()));
            default -> word.substring(0, Math.min(word.length(), 1 + random.nextInt(4)));
        };
    }

    private String mistyped() {
        StringBuilder word = new StringBuilder(any(words));
        for (int edits = 1 + random.nextInt(2); edits > 0 && !word.isEmpty(); edits--) {
            int at = random.nextInt(word.length());
            switch (random.nextInt(3)) {
                case 0 -> word.deleteCharAt(at);
                case 1 -> word.insert(at, (char) ('a' + random.nextInt(26)));
                default -> word.setCharAt(at, (char) ('a' + random.nextInt(26)));
            }
        }
        return word.toString();
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
