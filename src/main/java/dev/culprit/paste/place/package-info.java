/** Says where something stands in a text: spans of offsets, and line numbers. */
@NullMarked
package dev.culprit.paste.place;

import org.jspecify.annotations.NullMarked;
