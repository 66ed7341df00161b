package dev.culprit.paste.fact;

import java.util.Arrays;

/** Writes the template of a message: parts of the message as they are, and what stands for other parts. */
final class MaskWriter {

    private char[] written;
    private int length;

    MaskWriter(int expected) {
        this.written = new char[expected + 16];
    }

    void write(char c) {
        ensure(1);
        written[length++] = c;
    }

    void write(String text, int from, int to) {
        ensure(to - from);
        text.getChars(from, to, written, length);
        length += to - from;
    }

    /** One blank between words, whatever stood there; none at the start. */
    void blank() {
        if (length > 0 && written[length - 1] != ' ') {
            write(' ');
        }
    }

    /** What was written, without a blank at its end. */
    String text() {
        boolean blank = length > 0 && written[length - 1] == ' ';
        return new String(written, 0, blank ? length - 1 : length);
    }

    private void ensure(int more) {
        if (length + more > written.length) {
            written = Arrays.copyOf(written, Math.max(written.length * 2, length + more));
        }
    }
}
