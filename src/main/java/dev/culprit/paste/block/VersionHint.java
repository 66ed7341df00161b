package dev.culprit.paste.block;

import dev.culprit.paste.place.Span;

/**
 * A range of versions that the wording of an output implies: not a version that was seen.
 *
 * @param name {@code cpython}
 * @param range the range as {@code versions-by-wording.txt} states it: {@code >=3.11}, {@code <3.0}
 * @param wording the words
 * @param span where they stand
 */
public record VersionHint(String name, String range, String wording, Span span) {}
