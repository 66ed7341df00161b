/** The way in: from the text that somebody pastes to its blocks and facts, within limits, and how it was read. */
@NullMarked
package dev.culprit.paste;

import org.jspecify.annotations.NullMarked;
