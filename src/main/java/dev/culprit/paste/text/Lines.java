package dev.culprit.paste.text;

import dev.culprit.paste.place.Span;
import java.util.Arrays;

/** Splits a text into lines and maps columns of a line to spans of the original. */
public final class Lines {

    private final MappedText text;
    private final int[] starts;
    private final String[] lines;

    Lines(MappedText text) {
        this.text = text;
        String value = text.value();
        int[] found = new int[Math.max(16, value.length() / 32)];
        int count = 0;
        for (int start = 0; start <= value.length(); ) {
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = start;
            int newline = value.indexOf('\n', start);
            start = newline < 0 ? value.length() + 1 : newline + 1;
        }
        this.starts = Arrays.copyOf(found, count);
        this.lines = new String[count];
        for (int i = 0; i < count; i++) {
            int end = i + 1 < count ? starts[i + 1] - 1 : value.length();
            lines[i] = value.substring(starts[i], end);
        }
    }

    public MappedText text() {
        return text;
    }

    public int count() {
        return lines.length;
    }

    /** The line, or an empty one beyond the ends. */
    public String get(int line) {
        return line >= 0 && line < lines.length ? lines[line] : "";
    }

    public boolean isBlank(int line) {
        return get(line).isBlank();
    }

    public boolean has(int line) {
        return line >= 0 && line < lines.length;
    }

    /** The line that holds an offset of the original, or the first after it. */
    public int at(int original) {
        int low = 0;
        int high = lines.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int end = starts[middle] + lines[middle].length();
            if (text.span(end, end).start() < original) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Where a line starts in the cleaned text. */
    public int start(int line) {
        return starts[line];
    }

    /** The span of a range of columns of a line. */
    public Span span(int line, int from, int to) {
        return text.span(starts[line] + from, starts[line] + to);
    }

    /** The span of a line without the white space around it. */
    public Span span(int line) {
        String value = get(line);
        int from = indent(value);
        int to = value.length();
        while (to > from && Character.isWhitespace(value.charAt(to - 1))) {
            to--;
        }
        return span(line, from, to);
    }

    /** Columns of white space before the text of a line. */
    public int indent(int line) {
        return indent(get(line));
    }

    public static int indent(String line) {
        int i = 0;
        while (i < line.length() && Character.isWhitespace(line.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The first line at or after this one that is not blank, at most {@code most} further; else the line itself. */
    public int skipBlank(int line, int most) {
        for (int i = line; i <= line + most && has(i); i++) {
            if (!isBlank(i)) {
                return i;
            }
        }
        return line;
    }
}
