package dev.culprit.diagnosis;

import dev.culprit.paste.MessageMask;
import dev.culprit.paste.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words that a message or line contains, masked as messages are; {@code *} stands for any run between them. */
final class ContainedText implements TextPattern {

    private final String masked;
    private final List<String> pieces;
    private final List<String> words = new ArrayList<>();

    ContainedText(String value) {
        masked = MessageMask.mask(value);
        pieces = Arrays.stream(masked.split("\\*"))
                .map(Wording::plain)
                .filter(piece -> !piece.isEmpty())
                .toList();
        pieces.forEach(piece -> words.addAll(inner(piece)));
    }

    /** The text may go on before the first and behind the last character: what stands there may be half a word. */
    private static List<String> inner(String piece) {
        int from = 0;
        int to = piece.length();
        while (from < to && isPart(piece.charAt(from))) {
            from++;
        }
        while (to > from && isPart(piece.charAt(to - 1))) {
            to--;
        }
        return Words.of(piece.substring(from, to));
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    @Override
    public @Nullable String found(TextTable.Entry entry) {
        return find(entry.plain(), -1);
    }

    @Override
    public @Nullable String foundAcross(String first, String second) {
        String spaced = find(first + ' ' + second, first.length());
        // A terminal breaks lines at its edge, within words too.
        return spaced == null ? find(first + second, first.length()) : spaced;
    }

    /** The leftmost place for each piece is always right, so that this never goes back. */
    private @Nullable String find(String plain, int lineEnd) {
        int start = -1;
        int at = 0;
        boolean across = lineEnd < 0;
        for (String piece : pieces) {
            int found = plain.indexOf(piece, at);
            if (found < 0) {
                return null;
            }
            start = start < 0 ? found : start;
            at = found + piece.length();
            across |= found < lineEnd && lineEnd < at;
        }
        return start < 0 || !across ? null : plain.substring(start, at);
    }

    @Override
    public List<String> neededWords() {
        return words;
    }

    @Override
    public String fixedText() {
        return masked.replace('*', ' ');
    }
}
