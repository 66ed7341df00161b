package dev.culprit.paste.text;

import dev.culprit.paste.place.Span;
import org.jspecify.annotations.Nullable;

/**
 * Maps a text to the original that it was made from by dropping and replacing parts: each character knows the range of
 * the original that it stands for.
 */
public final class MappedText {

    private final String value;
    private final int @Nullable [] starts;
    private final int @Nullable [] ends;
    private @Nullable Lines lines;

    private MappedText(String value, int @Nullable [] starts, int @Nullable [] ends) {
        this.value = value;
        this.starts = starts;
        this.ends = ends;
    }

    /** Maps an original to itself. */
    public static MappedText of(String original) {
        return new MappedText(original, null, null);
    }

    /**
     * Maps each character of a text to a range of the original.
     *
     * @param starts the offset where the range of each character starts
     * @param ends the offset after it
     */
    public static MappedText mapped(String value, int[] starts, int[] ends) {
        return new MappedText(value, starts, ends);
    }

    public String value() {
        return value;
    }

    /** Returns the lines of this text, which is split once. */
    public Lines lines() {
        Lines split = lines;
        if (split == null) {
            split = new Lines(this);
            lines = split;
        }
        return split;
    }

    public int length() {
        return value.length();
    }

    /** Returns the offset in the original of the first character that the character at {@code index} stands for. */
    public int originalStart(int index) {
        return starts == null ? index : starts[index];
    }

    /** Returns the offset in the original after the last character that the character at {@code index} stands for. */
    public int originalEnd(int index) {
        return ends == null ? index + 1 : ends[index];
    }

    /** Copies the offsets of a range into the arrays of another text, from {@code at} on. */
    void copyOffsets(int from, int to, int[] startsOfOther, int[] endsOfOther, int at) {
        if (starts != null && ends != null) {
            System.arraycopy(starts, from, startsOfOther, at, to - from);
            System.arraycopy(ends, from, endsOfOther, at, to - from);
            return;
        }
        for (int i = from; i < to; i++) {
            startsOfOther[at + i - from] = i;
            endsOfOther[at + i - from] = i + 1;
        }
    }

    /** Returns the range of the original that a range of this text was made from. */
    public Span span(int from, int to) {
        if (from < to) {
            return new Span(originalStart(from), Math.max(originalStart(from), originalEnd(to - 1)));
        }
        int point = from > 0 ? originalEnd(from - 1) : value.isEmpty() ? 0 : originalStart(0);
        return new Span(point, point);
    }
}
