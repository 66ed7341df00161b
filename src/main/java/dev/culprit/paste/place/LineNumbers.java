package dev.culprit.paste.place;

import java.util.Arrays;

/** The numbers of the lines of a text, by offset. */
public final class LineNumbers {

    private final String text;
    private final int[] starts;

    public LineNumbers(String text) {
        this.text = text;
        int[] found = new int[Math.max(16, text.length() / 32)];
        int count = 1;
        for (int newline = text.indexOf('\n'); newline >= 0; newline = text.indexOf('\n', newline + 1)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = newline + 1;
        }
        this.starts = Arrays.copyOf(found, count);
    }

    /** The 1-based number of the line that holds the offset. */
    public int of(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    public int count() {
        return starts.length;
    }

    /** The line with that 1-based number. */
    public String text(int line) {
        int end = line < starts.length ? starts[line] - 1 : text.length();
        return text.substring(starts[line - 1], end);
    }
}
