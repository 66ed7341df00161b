package dev.culprit.paste.cleaning;

import dev.culprit.paste.place.Span;
import dev.culprit.paste.text.Lines;
import dev.culprit.paste.text.MappedText;

/** Brings the lines of a text into another order; every character keeps its place in the original. */
final class LineOrder {

    private LineOrder() {}

    /** The text with its lines in this order, which names every line once. */
    static MappedText apply(MappedText text, int[] order) {
        Lines lines = text.lines();
        StringBuilder value = new StringBuilder(text.length() + 1);
        int[] starts = new int[text.length() + 1];
        int[] ends = new int[text.length() + 1];
        for (int line : order) {
            int from = lines.start(line);
            int to = from + lines.get(line).length();
            for (int i = from; i < to; i++) {
                starts[value.length()] = text.originalStart(i);
                ends[value.length()] = text.originalEnd(i);
                value.append(text.value().charAt(i));
            }
            Span end = text.span(to, Math.min(to + 1, text.length()));
            starts[value.length()] = end.start();
            ends[value.length()] = end.end();
            value.append('\n');
        }
        value.setLength(text.length());
        return MappedText.mapped(value.toString(), starts, ends);
    }
}
