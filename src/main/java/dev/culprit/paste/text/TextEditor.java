package dev.culprit.paste.text;

import dev.culprit.paste.place.Span;
import java.util.Arrays;

/** Copies a text from left to right, drops and replaces parts of it, and keeps the map to the original. */
public final class TextEditor {

    private final MappedText source;
    private char[] value = {};
    private int[] starts = {};
    private int[] ends = {};
    private int length;
    private int copied;
    private boolean changed;

    public TextEditor(MappedText source) {
        this.source = source;
    }

    /** Leaves out a part; parts must come in order. */
    public TextEditor drop(int from, int to) {
        return replace(from, to, "");
    }

    /** Puts other characters in the place of a part; each of them stands for the whole part. */
    public TextEditor replace(int from, int to, String by) {
        if (from == to && by.isEmpty()) {
            return this;
        }
        copyTo(from);
        changed = true;
        ensure(length + by.length());
        Span span = source.span(from, to);
        for (int i = 0; i < by.length(); i++) {
            put(by.charAt(i), span.start(), span.end());
        }
        copied = to;
        return this;
    }

    /** Puts another character in the place of one, of which a text may be full. */
    public TextEditor replace(int at, char by) {
        copyTo(at);
        changed = true;
        ensure(length + 1);
        put(by, source.originalStart(at), source.originalEnd(at));
        copied = at + 1;
        return this;
    }

    /** The edited text; the source itself when nothing was changed. */
    public MappedText done() {
        if (!changed) {
            return source;
        }
        copyTo(source.length());
        return MappedText.mapped(new String(value, 0, length), starts, ends);
    }

    private void put(char c, int start, int end) {
        value[length] = c;
        starts[length] = start;
        ends[length] = end;
        length++;
    }

    private void copyTo(int end) {
        if (end < copied) {
            throw new IllegalStateException("edit at " + end + " after " + copied + "; expected increasing offsets");
        }
        if (end > copied) {
            ensure(length + end - copied);
            source.copyOffsets(copied, end, starts, ends, length);
            source.value().getChars(copied, end, value, length);
            length += end - copied;
            copied = end;
        }
    }

    private void ensure(int needed) {
        if (starts.length < needed) {
            // Most steps change nothing: what they would need is not made before the first change.
            int size = Math.max(needed, Math.max(starts.length * 2, source.length() + 16));
            value = Arrays.copyOf(value, size);
            starts = Arrays.copyOf(starts, size);
            ends = Arrays.copyOf(ends, size);
        }
    }
}
