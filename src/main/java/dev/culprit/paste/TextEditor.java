package dev.culprit.paste;

import java.util.Arrays;

/** Copies a text from left to right, leaving out and replacing parts; the copy keeps the offsets of the original. */
final class TextEditor {

    private final Text source;
    private final StringBuilder value = new StringBuilder(0);
    private int[] starts;
    private int[] ends;
    private int copied;
    private boolean changed;

    TextEditor(Text source) {
        this.source = source;
        this.starts = new int[0];
        this.ends = new int[0];
    }

    /** Leaves out a part; parts must come in order. */
    TextEditor drop(int from, int to) {
        return replace(from, to, "");
    }

    /** Puts other characters in the place of a part; each of them stands for the whole part. */
    TextEditor replace(int from, int to, String by) {
        if (from == to && by.isEmpty()) {
            return this;
        }
        copyTo(from);
        changed = true;
        ensure(value.length() + by.length());
        Span span = source.span(from, to);
        for (int i = 0; i < by.length(); i++) {
            starts[value.length()] = span.start();
            ends[value.length()] = span.end();
            value.append(by.charAt(i));
        }
        copied = to;
        return this;
    }

    /** The edited text; the source itself when nothing was changed. */
    Text done() {
        if (!changed) {
            return source;
        }
        copyTo(source.length());
        return Text.mapped(value.toString(), starts, ends);
    }

    private void copyTo(int end) {
        if (end < copied) {
            throw new IllegalStateException("edit at " + end + " after " + copied + "; expected increasing offsets");
        }
        ensure(value.length() + end - copied);
        source.copyOffsets(copied, end, starts, ends, value.length());
        // Cut out as a whole, it is copied as a whole; a range would be copied character by character.
        value.append(source.value().substring(copied, end));
        copied = end;
    }

    private void ensure(int length) {
        if (starts.length < length) {
            // Most steps change nothing: what they would need is not made before the first change.
            value.ensureCapacity(source.length());
            int size = Math.max(length, Math.max(starts.length * 2, source.length() + 16));
            starts = Arrays.copyOf(starts, size);
            ends = Arrays.copyOf(ends, size);
        }
    }
}
