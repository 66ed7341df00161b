package dev.culprit.engine.signature;

import dev.culprit.paste.fact.MessageMask;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words that a message or line contains, masked as messages are; {@code *} stands for any run between them. */
final class ContainedText implements TextPattern {

    /** With fewer characters it would be found in too much where blanks do not count. */
    private static final int SHORTEST_LOOSE = 15;

    /** Share of the characters that may be missing where a text was cut. */
    private static final double MOST_MISSING = 0.3;

    private final String masked;
    private final List<String> pieces;

    /** The same: they are looked for in every line that may hold them. */
    private final String[] piecesInOrder;

    private final List<String> words = new ArrayList<>();
    private final int characters;

    ContainedText(String value) {
        masked = MessageMask.mask(value);
        pieces = Arrays.stream(masked.split("\\*"))
                .map(TextNormalizer::plain)
                .filter(piece -> !piece.isEmpty())
                .toList();
        piecesInOrder = pieces.toArray(String[]::new);
        pieces.forEach(piece -> words.addAll(InnerWords.of(piece)));
        characters = pieces.stream().mapToInt(String::length).sum();
    }

    /** The leftmost place for each piece is always right, so that this never goes back. */
    @Override
    public @Nullable String found(TextTable.Entry entry) {
        String plain = entry.plain();
        int start = -1;
        int at = 0;
        for (String piece : piecesInOrder) {
            int found = plain.indexOf(piece, at);
            if (found < 0) {
                return null;
            }
            start = start < 0 ? found : start;
            at = found + piece.length();
        }
        return start < 0 ? null : plain.substring(start, at);
    }

    @Override
    public @Nullable String foundLoosely(List<TextTable.Entry> lines) {
        StringBuilder joined = new StringBuilder();
        BitSet lineEnds = new BitSet();
        for (TextTable.Entry line : lines) {
            lineEnds.set(joined.length());
            joined.append(line.squeezed());
        }
        int at = 0;
        int start = -1;
        for (String piece : pieces) {
            String wanted = piece.replace(" ", "");
            int found = joined.indexOf(wanted, at);
            boolean lineBetween =
                    start >= 0 && found >= 0 && lineEnds.get(at, found + 1).cardinality() > 0;
            if (found < 0 || lineBetween) {
                return null;
            }
            start = start < 0 ? found : start;
            at = found + wanted.length();
        }
        return start < 0 || characters < SHORTEST_LOOSE ? null : String.join(" ", pieces);
    }

    @Override
    public @Nullable String foundCut(TextTable.Entry entry) {
        String plain = entry.plain();
        int end = plain.length();
        while (end > 0 && plain.charAt(end - 1) == '.') {
            end--;
        }
        int at = 0;
        for (String piece : pieces.subList(0, Math.max(0, pieces.size() - 1))) {
            int found = plain.indexOf(piece, at);
            if (found < 0) {
                return null;
            }
            at = found + piece.length();
        }
        String last = pieces.isEmpty() ? "" : pieces.get(pieces.size() - 1);
        int kept = endsLike(plain.substring(at, Math.max(at, end)), last);
        int missing = last.length() - kept;
        boolean enough = characters - missing >= SHORTEST_LOOSE && kept >= missing;
        return enough && missing <= characters * MOST_MISSING ? plain.substring(end - kept, end) : null;
    }

    /** How many of the first characters of a piece the text ends with. */
    private static int endsLike(String text, String piece) {
        for (int length = Math.min(text.length(), piece.length()); length > 0; length--) {
            if (text.regionMatches(text.length() - length, piece, 0, length)) {
                return length;
            }
        }
        return 0;
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
