/** The entrance: turns a pasted text into blocks and facts within limits, and explains how the text was read. */
@NullMarked
package dev.culprit.paste;

import org.jspecify.annotations.NullMarked;
