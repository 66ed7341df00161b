package dev.culprit.engine.signature;

import dev.culprit.paste.fact.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/** What two masked texts have in common, in order: runs of whole words, with {@code *} for what differs. */
public final class CommonText {

    /** Longer texts are compared by their beginnings: the comparison costs the product of the lengths. */
    private static final int MOST_TOKENS = 160;

    private CommonText() {}

    /** A template that both texts contain; empty when no word is common. */
    public static String of(String one, String other) {
        List<String> left = tokens(one);
        List<String> right = tokens(other);
        int[][] common = lengths(left, right);
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int i = 0;
        int j = 0;
        while (i < left.size() && j < right.size()) {
            if (left.get(i).equals(right.get(j))) {
                piece.append(left.get(i));
                i++;
                j++;
                continue;
            }
            end(piece, pieces);
            if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        end(piece, pieces);
        return String.join("*", pieces);
    }

    private static void end(StringBuilder piece, List<String> pieces) {
        String text = piece.toString().strip();
        if (!Tokenizer.words(text).isEmpty()) {
            pieces.add(text);
        }
        piece.setLength(0);
    }

    /** For each pair of places how many tokens are common from there on. */
    private static int[][] lengths(List<String> left, List<String> right) {
        int[][] common = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                common[i][j] = left.get(i).equals(right.get(j))
                        ? common[i + 1][j + 1] + weight(left.get(i))
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** Words before blanks and signs: what those have in common is chance. */
    private static int weight(String token) {
        return Character.isLetterOrDigit(token.charAt(0)) ? 4 : 1;
    }

    /** Words and single signs; blanks are tokens too. */
    static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        int i = 0;
        while (i < text.length() && tokens.size() < MOST_TOKENS) {
            int end = i + 1;
            while (isWord(text.charAt(i)) && end < text.length() && isWord(text.charAt(end))) {
                end++;
            }
            tokens.add(text.substring(i, end));
            i = end;
        }
        return tokens;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }
}
