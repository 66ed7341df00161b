/** Raw text to blocks to facts: reads what people paste, and says where in the text each fact stands. */
@NullMarked
package dev.culprit.paste;

import org.jspecify.annotations.NullMarked;
