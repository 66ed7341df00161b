/**
 * Reads the blocks of a text: each form of output has a reader, and {@code Dialects} lists the readers in their order.
 */
@NullMarked
package dev.culprit.paste.dialect;

import org.jspecify.annotations.NullMarked;
