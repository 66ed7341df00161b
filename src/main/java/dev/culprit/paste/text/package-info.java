/**
 * Tools for reading text: text that is mapped to its original, lines, cursors, lenient JSON, phrase indexes and word
 * lists.
 */
@NullMarked
package dev.culprit.paste.text;

import org.jspecify.annotations.NullMarked;
