/** Reads the blocks of a text: one reader for each form of output, and the list of readers. */
@NullMarked
package dev.culprit.paste.dialect;

import org.jspecify.annotations.NullMarked;
