package dev.culprit.paste.place;

/**
 * A half-open range of UTF-16 offsets into the original text of a paste.
 *
 * @param start offset of the first character
 * @param end offset after the last character; equal to {@code start} for an empty span
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "span [" + start + ", " + end + ") is impossible; expected 0 <= start <= end");
        }
    }

    /** The part of {@code text} that this span covers. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** The smallest span that covers both. */
    public Span to(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }
}
