/** Where something stands in a text: offsets and line numbers. */
@NullMarked
package dev.culprit.paste.place;

import org.jspecify.annotations.NullMarked;
