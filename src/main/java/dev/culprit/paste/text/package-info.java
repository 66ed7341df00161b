/** The text while it is read: cleaned text that knows its original, lines, cursors, and lenient readers of what lies in them. */
@NullMarked
package dev.culprit.paste.text;

import org.jspecify.annotations.NullMarked;
