package dev.culprit.paste.block;

import dev.culprit.paste.place.Span;

/**
 * A version of the interpreter or of a library that the paste shows.
 *
 * @param name {@code cpython}, {@code pypy}, or the normalised distribution name ({@code gevent})
 * @param version the version as far as it is visible: {@code 2.7} from {@code lib/python2.7/}, {@code 3.11.4} from a
 *     banner; empty when only the library's presence shows
 * @param span what it was read from
 */
public record SeenVersion(String name, String version, Span span) {}
